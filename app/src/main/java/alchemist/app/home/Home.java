package alchemist.app.home;

import java.nio.file.Path;

/** The folder with lake, journals, settings and logs of one user. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Where journals of sessions are kept. */
    public Path journals() {
        return root.resolve("journal");
    }

    /** Where backtests are stored, so that they can be repeated. */
    public Path backtests() {
        return root.resolve("backtests");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** The indicators that the user has put on the chart. */
    public Path chartIndicators() {
        return root.resolve("chart-indicators.json");
    }

    public Path settings() {
        return root.resolve("settings.properties");
    }
}
