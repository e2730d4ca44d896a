package alchemist.app.form;

import alchemist.app.fx.Icons;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;

/** The control that suits a parameter's type; edits its text. */
final class ParameterControl {

    private ParameterControl() {}

    static Region of(ParameterFieldViewModel field) {
        return switch (field.spec().type()) {
            case INTEGER, NUMBER -> spinner(field);
            case BOOLEAN -> toggle(field.textProperty());
            case TEXT -> isFile(field) ? file(field.textProperty()) : text(field.textProperty());
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

    /** A text parameter called so is the name of a file. */
    private static boolean isFile(ParameterFieldViewModel field) {
        return field.name().equals("file");
    }

    private static Region file(StringProperty text) {
        TextField name = text(text);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose = Icons.quiet(Feather.FOLDER, "Choose a file", () -> choose(name));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(4, name, choose);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void choose(TextField name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Choose a file");
        File before = new File(name.getText()).getAbsoluteFile().getParentFile();
        if (before != null && before.isDirectory()) {
            chooser.setInitialDirectory(before);
        }
        File chosen = chooser.showOpenDialog(name.getScene().getWindow());
        if (chosen != null) {
            name.setText(chosen.getPath());
        }
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
