package alchemist.app.fx;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Small words that say what kind of thing something is. For the JavaFX thread. */
public final class Badges {

    private Badges() {}

    /** Stands beside everything that is made from invented bars; takes no room while invisible. */
    public static Label synthetic() {
        Label badge = new Label("SYNTHETIC");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setTooltip(
                new Tooltip("These prices are invented: a result on them proves nothing."));
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }
}
