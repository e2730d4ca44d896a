package alchemist.app.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A small panel that drops down below a control; Esc or a click elsewhere closes it. */
public final class DropPanel {

    private final Popup popup = new Popup();

    public DropPanel(Region content) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("drop-panel");
        frame.getStylesheets().add(FormStyle.sheet());
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Shows it below a control of a window; does nothing where there is no window. */
    public void show(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        if (place != null && anchor.getScene().getWindow() != null) {
            popup.show(anchor, place.getMinX(), place.getMaxY() + 2);
        }
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }
}
