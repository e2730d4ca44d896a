package alchemist.datalake.parquet;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The key-value metadata that files of bars and of events have in common. */
final class FileMetadata {

    private static final String PREFIX = "alchemist.";

    private FileMetadata() {}

    static Map<String, String> of(FileInfo info) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "program", ProgramVersion.text());
        put(values, "instrument", info.instrument().toString());
        put(values, "rows", Long.toString(info.rows()));
        put(values, "first", Long.toString(info.first()));
        put(values, "last", Long.toString(info.last()));
        put(values, "ts_unit", info.nanosPerTick() == 1 ? "ns" : "us");
        put(values, "source", info.origin().source());
        put(values, "origin", info.origin().origin());
        put(values, "origin_sha256", info.origin().originSha256());
        put(values, "synthetic", Boolean.toString(info.origin().synthetic()));
        put(values, "imported_at", info.origin().importedAt().toString());
        return values;
    }

    static void put(Map<String, String> values, String key, String value) {
        values.put(PREFIX + key, value);
    }

    /**
     * @throws NullPointerException when there is none
     */
    static String text(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(PREFIX + key), key);
    }

    static long number(Map<String, String> values, String key) {
        return Long.parseLong(text(values, key));
    }

    static void requireSchema(Map<String, String> values, String schema) throws IOException {
        if (!schema.equals(values.get(PREFIX + "schema"))) {
            throw new IOException("the file was written by another version of the program");
        }
    }

    static FileOrigin origin(Map<String, String> values) {
        return new FileOrigin(
                text(values, "source"),
                text(values, "origin"),
                text(values, "origin_sha256"),
                Boolean.parseBoolean(text(values, "synthetic")),
                Instant.parse(text(values, "imported_at")));
    }

    static long nanosPerTick(Map<String, String> values) {
        return text(values, "ts_unit").equals("ns") ? 1 : 1_000;
    }

    /** 1,000 where all times are whole microseconds. */
    static long nanosPerTick(long[] times) {
        for (long time : times) {
            if (time % 1_000 != 0) {
                return 1;
            }
        }
        return 1_000;
    }
}
