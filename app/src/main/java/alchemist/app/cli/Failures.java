package alchemist.app.cli;

import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;

import java.io.PrintStream;
import java.util.List;

/** Turns what went wrong into one sentence on standard error, and an exit code. */
final class Failures {

    private static final int MOST_DETAILS = 20;

    private Failures() {}

    /** Writes the sentence; with {@code --verbose} the stack trace too. */
    static int report(Throwable failure, Session session) {
        PrintStream err = session.err();
        switch (failure) {
            case CommandException e -> {
                err.println(e.getMessage());
                details(e.details(), err);
            }
            case LakeException e -> {
                err.println(e.getMessage());
                details(e.details(), err);
            }
            case OutOfMemoryError _ ->
                    err.println(
                            "There is not enough memory for this; give the program more, for"
                                    + " example JAVA_TOOL_OPTIONS=-Xmx4g, or choose a shorter"
                                    + " range.");
            default -> err.println(unexpected(failure, session.options().verbose()));
        }
        if (session.options().verbose()) {
            failure.printStackTrace(err);
        }
        return failure instanceof CommandException e ? e.exitCode() : ExitCode.FAILED;
    }

    /** The reason of a failed file operation as the second half of a sentence. */
    static String reason(Exception trouble) {
        return FileTrouble.reason(trouble);
    }

    private static void details(List<String> details, PrintStream err) {
        if (details.size() < 2) {
            return; // the sentence says it all
        }
        details.stream().limit(MOST_DETAILS).forEach(line -> err.println("  " + line));
        if (details.size() > MOST_DETAILS) {
            err.println("  and " + (details.size() - MOST_DETAILS) + " more");
        }
    }

    private static String unexpected(Throwable failure, boolean verbose) {
        String what =
                "Something went wrong that should not have (%s)."
                        .formatted(failure.getClass().getSimpleName());
        return verbose ? what : what + " Run it again with --verbose and report what it prints.";
    }
}
