package alchemist.app.blotter;

import java.net.URL;

/** The style sheet of this package. */
final class BlotterStyle {

    private BlotterStyle() {}

    static String sheet() {
        URL sheet = BlotterStyle.class.getResource("blotter.css");
        if (sheet == null) {
            throw new IllegalStateException(
                    "the style sheet of the blotter is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
