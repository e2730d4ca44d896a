package alchemist.app.shell;

import alchemist.app.home.Home;
import alchemist.app.home.Settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the window was and how big, kept in the settings file among other settings. Pixels of the
 * virtual screen.
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** The one remembered; empty at the first start or when the file can't be understood. */
    static Optional<WindowPlace> read(Home home) {
        Properties settings = new Settings(home).read();
        try {
            return settings.containsKey("window.width")
                    ? Optional.of(
                            new WindowPlace(
                                    number(settings, "x"),
                                    number(settings, "y"),
                                    number(settings, "width"),
                                    number(settings, "height"),
                                    Boolean.parseBoolean(settings.getProperty("window.maximized"))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Writes it; a file that can't be written costs a line in the log, nothing else. */
    void write(Home home) {
        new Settings(home)
                .write(
                        Map.of(
                                "window.x", pixels(x),
                                "window.y", pixels(y),
                                "window.width", pixels(width),
                                "window.height", pixels(height),
                                "window.maximized", String.valueOf(maximized)));
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static double number(Properties settings, String name) {
        return Double.parseDouble(settings.getProperty("window." + name, ""));
    }
}
