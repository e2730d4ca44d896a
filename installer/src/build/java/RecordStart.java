import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Records the distribution's start-up cache: a start without a window, whose loaded and linked
 * classes the JVM keeps in {@code lib/alchemist.aot}. Only the very same Java can use it, so its
 * release file is kept beside it for the start script to compare. Where recording fails there is no
 * cache, and the program starts without. Its argument is the distribution's folder.
 */
public final class RecordStart {

    private static final long PATIENCE_SECONDS = 180;

    private RecordStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path lib = Path.of(args[0], "lib").toAbsolutePath();
        Path javaHome = Path.of(System.getProperty("java.home"));
        Path cache = lib.resolve("alchemist.aot");
        Path release = lib.resolve("alchemist.aot.release");
        // A jar of the same size and time as before would make an old cache look valid.
        Files.deleteIfExists(cache);
        Files.deleteIfExists(release);
        if (Files.exists(javaHome.resolve("release")) && record(lib, javaHome, cache)) {
            Files.copy(javaHome.resolve("release"), release, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(cache);
            System.err.println("No start-up cache could be recorded; the program starts without.");
        }
    }

    private static boolean record(Path lib, Path javaHome, Path cache)
            throws IOException, InterruptedException {
        Path home = lib.resolveSibling("../rehearsal").normalize();
        Process start =
                new ProcessBuilder(
                                javaHome.resolve("bin/java").toString(),
                                "@" + lib.resolve("alchemist.options"),
                                "-XX:AOTCacheOutput=" + cache,
                                "-Xlog:aot*=off",
                                "-classpath",
                                program(lib).toString(),
                                "alchemist.app.Launcher",
                                "--home",
                                home.toString(),
                                "--rehearse-start")
                        .redirectErrorStream(true)
                        .redirectOutput(lib.resolveSibling("../rehearsal.log").toFile())
                        .start();
        if (!start.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            List.copyOf(start.descendants().toList()).forEach(ProcessHandle::destroyForcibly);
            start.destroyForcibly().waitFor();
            return false;
        }
        return start.exitValue() == 0 && Files.exists(cache);
    }

    private static Path program(Path lib) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "alchemist-app-*.jar")) {
            return jars.iterator().next();
        }
    }
}
