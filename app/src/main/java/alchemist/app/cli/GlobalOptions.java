package alchemist.app.cli;

import alchemist.app.home.Home;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {

    private static final String HOME_VARIABLE = "ALCHEMIST_HOME";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Folder of lake, journals, settings and logs (default: $ALCHEMIST_HOME, or"
                            + " .alchemist in your own folder).")
    private @Nullable Path home;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Add technical details to errors.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }

    /** True when the user named a home. */
    boolean homeIsChosen(Map<String, String> environment) {
        return home != null || !environment.getOrDefault(HOME_VARIABLE, "").isBlank();
    }

    /** The home to use. Nothing is created. */
    Home home(Map<String, String> environment) throws CommandException {
        if (home != null) {
            return new Home(home);
        }
        String named = environment.getOrDefault(HOME_VARIABLE, "");
        if (named.isBlank()) {
            return new Home(Path.of(System.getProperty("user.home"), ".alchemist"));
        }
        try {
            return new Home(Path.of(named));
        } catch (InvalidPathException e) {
            throw CommandException.usage(
                    "%s is not a folder name: '%s'.".formatted(HOME_VARIABLE, named));
        }
    }
}
