package alchemist.app.deploy;

import java.net.URL;

/** The style sheet of this package. */
final class DeployStyle {

    private DeployStyle() {}

    static String sheet() {
        URL sheet = DeployStyle.class.getResource("deploy.css");
        if (sheet == null) {
            throw new IllegalStateException(
                    "the style sheet of deploy is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
