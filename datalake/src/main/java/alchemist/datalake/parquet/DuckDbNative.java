package alchemist.datalake.parquet;

import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * DuckDB's native library.
 *
 * <p>The driver looks for it in this order: an entry {@link #resourceName} in its own jar, which it
 * unpacks to the folder for temporary files at every start (70 MB, about a second); {@code
 * System.loadLibrary("duckdb_java")}; a file {@link #resourceName} in the folder of its jar. A
 * distribution therefore ships the driver's jar without its native entries and one of them as a
 * file beside the jar; no JVM option is needed.
 *
 * <p>A process that is killed leaves its unpacked copy behind; {@link #sweep} deletes those.
 */
public final class DuckDbNative {

    private static final String UNPACKED = "libduckdb_java*.so";
    private static final Duration SURELY_LOADED = Duration.ofMinutes(10);

    private DuckDbNative() {}

    /** The library's name for this machine, for example {@code libduckdb_java.so_linux_amd64}. */
    public static String resourceName() {
        return resourceName(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String resourceName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system =
                os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : "linux";
        String arch = osArch.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        return "libduckdb_java.so_" + system + "_" + (arm ? "arm64" : "amd64");
    }

    /** Deletes copies that earlier processes left in the folder for temporary files. */
    public static void sweep() {
        sweep(
                Path.of(System.getProperty("java.io.tmpdir")),
                Instant.ofEpochSecond(0, new SystemClock().now()));
    }

    /**
     * Deletes what is older than the few minutes in which another process may be between unpacking
     * and loading. Where the system refuses to delete a loaded library, the copy is in use and
     * stays; where it does not, its process keeps what it has mapped.
     */
    static void sweep(Path folder, Instant now) {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, UNPACKED)) {
            for (Path copy : copies) {
                Instant written = Files.getLastModifiedTime(copy).toInstant();
                if (written.isBefore(now.minus(SURELY_LOADED))) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException e) {
            // Stale copies cost disk space only; the next start tries again.
            System.getLogger(DuckDbNative.class.getName())
                    .log(System.Logger.Level.DEBUG, "stale native copies stay", e);
        }
    }
}
