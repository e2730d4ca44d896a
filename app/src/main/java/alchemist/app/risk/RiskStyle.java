package alchemist.app.risk;

import java.net.URL;

/** The style sheet of this package. */
final class RiskStyle {

    private RiskStyle() {}

    static String sheet() {
        URL sheet = RiskStyle.class.getResource("risk.css");
        if (sheet == null) {
            throw new IllegalStateException("the style sheet of risk is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
