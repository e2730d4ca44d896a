package alchemist.app.form;

import javafx.scene.control.Label;

/** A label that rather vanishes than be cut off, for text that can be read elsewhere too. */
public final class WholeLabel extends Label {

    public WholeLabel() {
        setMinWidth(0);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        setOpacity(width + 0.5 < prefWidth(-1) ? 0 : 1);
    }
}
