package alchemist.app.shell;

import alchemist.app.home.Home;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the window was and how big, kept in the settings file among other settings. Pixels of the
 * virtual screen.
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final Logger LOG = LoggerFactory.getLogger(WindowPlace.class);

    /** The one remembered; empty at the first start or when the file can't be understood. */
    static Optional<WindowPlace> read(Home home) {
        Properties settings = settings(home.settings());
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
        Properties settings = settings(home.settings());
        put(settings, "x", x);
        put(settings, "y", y);
        put(settings, "width", width);
        put(settings, "height", height);
        settings.setProperty("window.maximized", String.valueOf(maximized));
        try {
            Files.createDirectories(home.root());
            try (Writer out = Files.newBufferedWriter(home.settings())) {
                settings.store(out, "Alchemist settings");
            }
        } catch (IOException e) {
            LOG.warn("The window's place was not saved in {}", home.settings(), e);
        }
    }

    private static void put(Properties settings, String name, double value) {
        settings.setProperty("window." + name, String.format(Locale.ROOT, "%.0f", value));
    }

    private static double number(Properties settings, String name) {
        return Double.parseDouble(settings.getProperty("window." + name, ""));
    }

    private static Properties settings(Path file) {
        Properties settings = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings in {} can't be read", file, e);
            }
        }
        return settings;
    }
}
