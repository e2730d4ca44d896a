package alchemist.datalake.lake;

import alchemist.datalake.parquet.DuckDbNative;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The driver as the distribution ships it: its jar without the native entries, and the one for this
 * machine as a file beside the jar.
 */
final class ThinDriver {

    private ThinDriver() {}

    /** Makes both in {@code folder}; returns this process's class path with the thin jar in it. */
    static String classPath(Path folder) throws IOException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        Path fat =
                Arrays.stream(entries)
                        .map(Path::of)
                        .filter(path -> path.getFileName().toString().startsWith("duckdb_jdbc"))
                        .findFirst()
                        .orElseThrow();
        Path thin = folder.resolve("duckdb_jdbc.jar");
        if (Files.notExists(thin)) {
            split(fat, thin);
        }
        return Arrays.stream(entries)
                .map(entry -> entry.equals(fat.toString()) ? thin.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void split(Path fat, Path thin) throws IOException {
        try (ZipFile in = new ZipFile(fat.toFile());
                OutputStream file = Files.newOutputStream(thin);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream bytes = in.getInputStream(entry)) {
                    if (entry.getName().equals(DuckDbNative.resourceName())) {
                        Files.copy(bytes, thin.resolveSibling(entry.getName()));
                    } else if (!entry.getName().startsWith("libduckdb_java")) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        bytes.transferTo(out);
                    }
                }
            }
        }
    }
}
