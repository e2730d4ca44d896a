package alchemist.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** The option that asks for a machine-readable result. */
final class JsonOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = STANDARD_OUTPUT,
            description = "Write the result as JSON; - is the standard output (the default).")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    boolean isStandardOutput() {
        return STANDARD_OUTPUT.equals(file);
    }

    /** Finds out before long work whether the result could be written after it. */
    void check() throws CommandException {
        if (file != null && !isStandardOutput()) {
            OutputFile.named(file, "--json").check();
        }
    }

    /** Writes to the file or to the standard output; does nothing when it was not given. */
    void write(OutputFile.Content content, Session session) throws CommandException {
        if (file == null) {
            return;
        }
        if (isStandardOutput()) {
            OutputFile.print(content, session.out());
        } else {
            OutputFile.named(file, "--json").write(content);
        }
    }
}
