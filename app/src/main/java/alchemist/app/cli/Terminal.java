package alchemist.app.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command's words go and what surrounds it.
 *
 * @param out results
 * @param err progress and errors
 * @param environment the environment variables
 * @param interactive true when a person watches: progress may redraw its line
 */
public record Terminal(
        PrintStream out, PrintStream err, Map<String, String> environment, boolean interactive) {

    public Terminal {
        environment = Map.copyOf(environment);
    }
}
