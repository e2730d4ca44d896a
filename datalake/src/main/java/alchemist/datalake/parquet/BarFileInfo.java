package alchemist.datalake.parquet;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;

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
        FileOrigin origin)
        implements FileInfo {

    private static final String SCHEMA = "1";

    /** Describes a series that is about to be written; it must not be empty. */
    public static BarFileInfo of(BarSeries series, FileOrigin origin) {
        int size = series.size();
        return new BarFileInfo(
                series.instrument(),
                series.period(),
                size,
                series.time(0),
                series.time(size - 1),
                FileMetadata.nanosPerTick(series.times()),
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
        Map<String, String> values = FileMetadata.of(this);
        FileMetadata.put(values, "schema", SCHEMA);
        FileMetadata.put(values, "period", period.toString());
        return values;
    }

    private static BarFileInfo parse(Map<String, String> values) throws IOException {
        FileMetadata.requireSchema(values, SCHEMA);
        return new BarFileInfo(
                InstrumentId.parse(FileMetadata.text(values, "instrument")),
                BarPeriod.parse(FileMetadata.text(values, "period")),
                FileMetadata.number(values, "rows"),
                FileMetadata.number(values, "first"),
                FileMetadata.number(values, "last"),
                FileMetadata.nanosPerTick(values),
                FileMetadata.origin(values));
    }
}
