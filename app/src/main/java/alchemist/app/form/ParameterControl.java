package alchemist.app.form;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;

/** The control that suits a parameter's type; edits its text. */
final class ParameterControl {

    private ParameterControl() {}

    static Control of(ParameterFieldViewModel field) {
        return switch (field.spec().type()) {
            case INTEGER, NUMBER -> spinner(field);
            case BOOLEAN -> toggle(field.textProperty());
            case TEXT -> text(field.textProperty());
        };
    }

    private static Spinner<String> spinner(ParameterFieldViewModel field) {
        Spinner<String> spinner = new Spinner<>(new Steps(field));
        spinner.setEditable(true);
        spinner.getStyleClass().add("number-field");
        // Every keystroke counts: validity must not wait until the focus leaves.
        spinner.getEditor().textProperty().bindBidirectional(field.textProperty());
        return spinner;
    }

    private static CheckBox toggle(StringProperty text) {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(text.get()));
        box.selectedProperty().subscribe(on -> text.set(String.valueOf(on)));
        text.subscribe(value -> box.setSelected(Boolean.parseBoolean(value)));
        return box;
    }

    private static TextField text(StringProperty text) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /** Arrows and wheel move the number by its step. */
    private static final class Steps extends SpinnerValueFactory<String> {
        private final ParameterFieldViewModel field;

        Steps(ParameterFieldViewModel field) {
            this.field = field;
            valueProperty().bindBidirectional(field.textProperty());
        }

        @Override
        public void decrement(int steps) {
            field.step(-steps);
        }

        @Override
        public void increment(int steps) {
            field.step(steps);
        }
    }
}
