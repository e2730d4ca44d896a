package alchemist.app.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the buttons that bear them. For the JavaFX thread. */
public final class Icons {

    private static final int SIZE = 14;

    private Icons() {}

    /** A 14 px icon in the colour of the text around it. */
    public static FontIcon of(Feather icon) {
        return of(icon, SIZE);
    }

    public static FontIcon of(Feather icon, int size) {
        FontIcon font = FontIcon.of(icon, size);
        font.getStyleClass().add("icon");
        return font;
    }

    /** A button with icon and text. */
    public static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, of(icon));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A flat button that is only an icon; its tooltip (and accessible name) says what it does. */
    public static Button quiet(Feather icon, String tooltip, Runnable action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat", "quiet");
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setOnAction(event -> action.run());
        return button;
    }
}
