package alchemist.app.cli;

import java.util.Locale;
import java.util.Map;

/** Whether windows can be shown here. */
public final class Display {

    private static final String SENTENCE =
            "There is no display to open the workstation on; 'alchemist demo' works without one"
                    + " and writes a report and pictures of the screens.";

    private Display() {}

    /**
     * False when it is certain that there is none; the toolkit may still find that it is broken.
     */
    public static boolean isThere(Map<String, String> environment) {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return true;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        return isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    /** The sentence for a machine without one. */
    public static CommandException missing() {
        return CommandException.failed(SENTENCE);
    }

    /** The same, found out by trying. */
    public static CommandException missing(Exception cause) {
        return CommandException.failed(SENTENCE, cause);
    }

    /**
     * Tells the toolkit to draw in memory. To be called before any of its classes is loaded; leaves
     * alone what the user has set.
     */
    public static void drawInMemory() {
        setDefault("glass.platform", "Headless");
        setDefault("prism.order", "sw");
        setDefault("java.awt.headless", "true");
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
