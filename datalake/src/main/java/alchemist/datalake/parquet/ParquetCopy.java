package alchemist.datalake.parquet;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of DuckDB's {@code COPY} that all our files are written with. */
final class ParquetCopy {

    private ParquetCopy() {}

    /** What follows the query: where to, how, and with which metadata. */
    static String target(Path file, Map<String, String> metadata) {
        return " TO "
                + SqlText.quoted(file.toAbsolutePath().toString())
                + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION V2,"
                + " ROW_GROUP_SIZE 122880, KV_METADATA {"
                + metadata.entrySet().stream()
                        .map(e -> SqlText.quoted(e.getKey()) + ": " + SqlText.quoted(e.getValue()))
                        .collect(Collectors.joining(", "))
                + "})";
    }

    /** The narrowest type that keeps columns bit for bit. */
    static String type(double[]... columns) {
        int scale = DecimalScale.of(columns);
        return scale == DecimalScale.NONE ? "DOUBLE" : "DECIMAL(18, " + scale + ")";
    }
}
