package alchemist.app.cli;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Ends a command with a sentence for the user: what, where, what to do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<String> details;

    private CommandException(
            int exitCode, String message, List<String> details, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.details = details;
    }

    /** The command was written wrong. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.WRONG_USAGE, message, List.of(), null);
    }

    /** The same, where a parser has found the words already, but for capital and full stop. */
    static CommandException usage(IllegalArgumentException cause) {
        String words = String.valueOf(cause.getMessage());
        String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        return new CommandException(ExitCode.WRONG_USAGE, sentence, List.of(), cause);
    }

    /** The world is not as the command needs it. */
    public static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message, List.of(), null);
    }

    public static CommandException failed(String message, Throwable cause) {
        return new CommandException(ExitCode.FAILED, message, List.of(), cause);
    }

    /** With more lines below the sentence. */
    static CommandException failed(
            String message, List<String> details, @Nullable Throwable cause) {
        return new CommandException(ExitCode.FAILED, message, details, cause);
    }

    int exitCode() {
        return exitCode;
    }

    List<String> details() {
        return details;
    }
}
