package alchemist.app.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs of other engines and real market data, which not every machine has. */
final class SharedFiles {

    private SharedFiles() {}

    /** The file; skips the test where it is missing. */
    static Path file(String name) {
        Path file = Path.of(System.getProperty("alchemist.shared", ""), name);
        assumeTrue(Files.exists(file), "skipped: there is no " + name + " beside the project");
        return file;
    }
}
