package alchemist.app.cli;

import alchemist.app.report.Json;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One call of the program, in this process.
 *
 * @param exitCode 0 done, 1 failed, 2 wrong usage
 */
record Call(int exitCode, String out, String err) {

    /** Runs a command with a home of its own. */
    static Call in(Path home, Object... args) {
        return run(Map.of("ALCHEMIST_HOME", home.toString()), args);
    }

    static Call run(Map<String, String> environment, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                Cli.run(
                        Stream.of(args).map(Object::toString).toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment);
        return new Call(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as JSON. */
    Json json() {
        return Json.parse(out);
    }

    /** What went wrong: one line, without its end. */
    String sentence() {
        return err.strip();
    }
}
