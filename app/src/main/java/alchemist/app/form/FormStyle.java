package alchemist.app.form;

import java.net.URL;

/** The style sheet of form parts. */
public final class FormStyle {

    private FormStyle() {}

    /** To be added to a view that uses them. */
    public static String sheet() {
        URL sheet = FormStyle.class.getResource("form.css");
        if (sheet == null) {
            throw new IllegalStateException("the style sheet of forms is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
