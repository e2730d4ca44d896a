package alchemist.app.home;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param number for example {@code 0.1.0}
 * @param commit abbreviated commit it was built from, {@code unknown} when built outside git
 */
public record Version(String number, String commit) {

    private static final String FILE = "/alchemist/app/build.properties";

    /** The version of the running program. */
    public static Version current() {
        Properties build = new Properties();
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            build.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " can't be read", e);
        }
        return new Version(
                build.getProperty("version", "unknown"), build.getProperty("commit", "unknown"));
    }

    @Override
    public String toString() {
        return "alchemist " + number + " (commit " + commit + ")";
    }
}
