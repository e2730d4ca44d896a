package alchemist.app.cli.doctor;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.stream.Stream;

/**
 * What windows and pictures need. The toolkit is not started: where it can't, it may not return.
 */
final class DisplayCheck {

    private static final List<String> TO_DRAW = List.of("libfreetype.so.6", "libpangoft2-1.0.so.0");
    private static final List<String> FOR_WINDOWS = List.of("libgtk-3.so.0");

    private DisplayCheck() {}

    static Finding display(boolean display) {
        return display
                ? Finding.good("Display", "windows can be shown")
                : Finding.warning(
                        "Display",
                        "there is none, so the workstation can't open a window",
                        "Commands work without one; 'alchemist demo' draws the screens into"
                                + " pictures.");
    }

    static Finding toolkit() {
        try {
            Class.forName(
                    "javafx.application.Platform", false, DisplayCheck.class.getClassLoader());
            return Finding.good("JavaFX", "found");
        } catch (ClassNotFoundException e) {
            return Finding.broken(
                    "JavaFX", "not found", "The installation is incomplete; install it again.");
        }
    }

    /** Without the first libraries nothing can be drawn, without the others no window opens. */
    static Finding libraries(boolean display) {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Finding.good("Libraries", "part of the system");
        }
        List<String> needed =
                display ? Stream.concat(TO_DRAW.stream(), FOR_WINDOWS.stream()).toList() : TO_DRAW;
        List<String> missing = needed.stream().filter(name -> !loads(name)).toList();
        if (missing.isEmpty()) {
            return Finding.good("Libraries", String.join(", ", needed) + " load");
        }
        String text = String.join(", ", missing) + " can't be loaded";
        String advice =
                "Install them, on Debian or Ubuntu: apt-get install libpangoft2-1.0-0"
                        + (display ? " libgtk-3-0." : ".");
        return display
                ? Finding.broken("Libraries", text, advice)
                : Finding.warning("Libraries", text + ", so no pictures can be drawn", advice);
    }

    /** The only call that tells for sure; nothing of the library is used. */
    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
