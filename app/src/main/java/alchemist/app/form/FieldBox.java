package alchemist.app.form;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its name above, a hint beside the name, and what is wrong below. */
public final class FieldBox extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final HBox head = new HBox(6);
    private final Node control;

    public FieldBox(String name, Node control) {
        this.control = control;
        getStyleClass().add("field-box");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        head.getChildren().add(label);
        getChildren().addAll(head, control);
    }

    /** Adds a word on what may be entered, for example {@code 2…200 bars}. */
    public FieldBox hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("field-hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, hint);
        hint.setMinWidth(USE_PREF_SIZE);
        return this;
    }

    /** Shows the sentence below the control while there is one, and frames the control. */
    public FieldBox problem(ObservableValue<String> sentence) {
        Label label = new Label();
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.maxWidthProperty().bind(widthProperty());
        label.setPrefWidth(10);
        label.textProperty().bind(sentence);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        getChildren().add(label);
        sentence.subscribe(text -> control.pseudoClassStateChanged(INVALID, !text.isEmpty()));
        return this;
    }

    /** Fixes the width of the control. */
    public FieldBox width(double width) {
        if (control instanceof Region region) {
            region.setMinWidth(width);
            region.setPrefWidth(width);
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return this;
    }
}
