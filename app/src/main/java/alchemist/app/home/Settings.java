package alchemist.app.home;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/**
 * The settings file of a home. What can't be read or written costs a line in the log, nothing else.
 */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Path file;

    public Settings(Home home) {
        file = home.settings();
    }

    /** All of them as they stand in the file; none where it is missing or can't be read. */
    public Properties read() {
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

    /** Adds these or puts them in the place of those there are; the others stay. */
    public void write(Map<String, String> changed) {
        Properties settings = read();
        settings.putAll(changed);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path temp = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(temp)) {
                settings.store(out, "Alchemist settings");
            }
            Files.move(temp, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The settings were not saved in {}", file, e);
        }
    }
}
