package alchemist.app.form;

import javafx.scene.control.TextField;

/** A text field for a {@link CheckedText}, mono-spaced: amounts and dates. */
public final class CheckedField extends TextField {

    public CheckedField(CheckedText<?> text) {
        textProperty().bindBidirectional(text.textProperty());
        getStyleClass().add("number-field");
    }
}
