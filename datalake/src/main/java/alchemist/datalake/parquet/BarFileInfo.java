package alchemist.datalake.parquet;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a bar file says about itself in its key-value metadata; a catalogue can be rebuilt from it.
 *
 * @param first start of the first bar, epoch nanoseconds UTC
 * @param last start of the last bar, epoch nanoseconds UTC
 * @param nanosPerTick what one unit of the {@code ts} column is: 1,000 (microseconds), or 1 where
 *     the bars need it
 */
public record BarFileInfo(
        InstrumentId instrument,
        BarPeriod period,
        long rows,
        long first,
        long last,
        long nanosPerTick,
        FileOrigin origin) {

    private static final String SCHEMA = "1";
    private static final String PREFIX = "alchemist.";

    /** Describes a series that is about to be written; it must not be empty. */
    public static BarFileInfo of(BarSeries series, FileOrigin origin) {
        int size = series.size();
        return new BarFileInfo(
                series.instrument(),
                series.period(),
                size,
                series.time(0),
                series.time(size - 1),
                onMicros(series.times()) ? 1_000 : 1,
                origin);
    }

    /**
     * Reads the description out of a finished file, without DuckDB.
     *
     * @throws IOException when the file is no complete Parquet file, or not one of bars
     */
    public static BarFileInfo read(Path file) throws IOException {
        ParquetFooter footer = ParquetFooter.read(file);
        try {
            BarFileInfo info = parse(footer.metadata());
            if (info.rows() != footer.rows()) {
                throw new IOException("the file holds another number of bars than it says");
            }
            return info;
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new IOException("the file does not say which bars it holds", e);
        }
    }

    /** The key-value metadata that {@link #read} understands; the caller may add to it. */
    Map<String, String> metadata() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PREFIX + "schema", SCHEMA);
        values.put(PREFIX + "program", ProgramVersion.text());
        values.put(PREFIX + "instrument", instrument.toString());
        values.put(PREFIX + "period", period.toString());
        values.put(PREFIX + "rows", Long.toString(rows));
        values.put(PREFIX + "first", Long.toString(first));
        values.put(PREFIX + "last", Long.toString(last));
        values.put(PREFIX + "ts_unit", nanosPerTick == 1 ? "ns" : "us");
        values.put(PREFIX + "source", origin.source());
        values.put(PREFIX + "origin", origin.origin());
        values.put(PREFIX + "origin_sha256", origin.originSha256());
        values.put(PREFIX + "synthetic", Boolean.toString(origin.synthetic()));
        values.put(PREFIX + "imported_at", origin.importedAt().toString());
        return values;
    }

    private static BarFileInfo parse(Map<String, String> values) throws IOException {
        if (!SCHEMA.equals(values.get(PREFIX + "schema"))) {
            throw new IOException("the file was written by another version of the program");
        }
        FileOrigin origin =
                new FileOrigin(
                        text(values, "source"),
                        text(values, "origin"),
                        text(values, "origin_sha256"),
                        Boolean.parseBoolean(text(values, "synthetic")),
                        Instant.parse(text(values, "imported_at")));
        return new BarFileInfo(
                InstrumentId.parse(text(values, "instrument")),
                BarPeriod.parse(text(values, "period")),
                Long.parseLong(text(values, "rows")),
                Long.parseLong(text(values, "first")),
                Long.parseLong(text(values, "last")),
                text(values, "ts_unit").equals("ns") ? 1 : 1_000,
                origin);
    }

    private static String text(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(PREFIX + key), key);
    }

    private static boolean onMicros(long[] times) {
        for (long time : times) {
            if (time % 1_000 != 0) {
                return false;
            }
        }
        return true;
    }
}
