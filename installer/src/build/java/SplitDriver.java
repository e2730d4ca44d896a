import alchemist.datalake.parquet.DuckDbNative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts DuckDB's native library for this machine beside the driver's jar and takes all of them out
 * of it: a driver that carries its library unpacks it at every start, 70 MB each time. The full jar
 * stays where it has no library for this machine. Its argument is the distribution's {@code lib}.
 */
public final class SplitDriver {

    private static final String NATIVE = "libduckdb_java";

    private SplitDriver() {}

    public static void main(String[] args) throws IOException {
        Path lib = Path.of(args[0]);
        try (DirectoryStream<Path> drivers = Files.newDirectoryStream(lib, "duckdb_jdbc-*.jar")) {
            for (Path driver : drivers) {
                split(driver);
            }
        }
    }

    private static void split(Path full) throws IOException {
        Path thin = full.resolveSibling(full.getFileName() + ".thin");
        try (ZipFile in = new ZipFile(full.toFile())) {
            ZipEntry library = in.getEntry(DuckDbNative.resourceName());
            if (library == null) {
                return;
            }
            try (InputStream bytes = in.getInputStream(library)) {
                Files.copy(
                        bytes,
                        full.resolveSibling(library.getName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            copyClasses(in, thin);
        }
        // The same time on every build, as the other jars have it.
        Files.setLastModifiedTime(thin, Files.getLastModifiedTime(full));
        Files.move(thin, full, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyClasses(ZipFile in, Path thin) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(thin))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().startsWith(NATIVE)) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    try (InputStream bytes = in.getInputStream(entry)) {
                        bytes.transferTo(out);
                    }
                }
            }
        }
    }
}
