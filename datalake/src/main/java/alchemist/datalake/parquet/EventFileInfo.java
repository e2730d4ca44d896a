package alchemist.datalake.parquet;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What a file of trades, quotes or funding rates says about itself in its key-value metadata; a
 * catalogue can be rebuilt from it.
 *
 * @param first time of the first event, epoch nanoseconds UTC
 * @param last time of the last event, epoch nanoseconds UTC
 */
public record EventFileInfo(
        InstrumentId instrument,
        EventKind kind,
        long rows,
        long first,
        long last,
        long nanosPerTick,
        FileOrigin origin)
        implements FileInfo {

    private static final String SCHEMA = "events-1";

    /** Describes a series that is about to be written; it must not be empty. */
    public static EventFileInfo of(EventSeries series, FileOrigin origin) {
        return new EventFileInfo(
                series.instrument(),
                series.kind(),
                series.size(),
                series.time(0),
                series.time(series.size() - 1),
                FileMetadata.nanosPerTick(series.times()),
                origin);
    }

    /**
     * Reads the description out of a finished file, without DuckDB.
     *
     * @throws IOException when the file is no complete Parquet file, or not one of events
     */
    public static EventFileInfo read(Path file) throws IOException {
        ParquetFooter footer = ParquetFooter.read(file);
        try {
            EventFileInfo info = parse(footer.metadata());
            if (info.rows() != footer.rows()) {
                throw new IOException("the file holds another number of events than it says");
            }
            return info;
        } catch (IllegalArgumentException
                | NullPointerException
                | NoSuchElementException
                | DateTimeException e) {
            throw new IOException("the file does not say which events it holds", e);
        }
    }

    /** The key-value metadata that {@link #read} understands; the caller may add to it. */
    Map<String, String> metadata() {
        Map<String, String> values = FileMetadata.of(this);
        FileMetadata.put(values, "schema", SCHEMA);
        FileMetadata.put(values, "kind", kind.text());
        return values;
    }

    private static EventFileInfo parse(Map<String, String> values) throws IOException {
        FileMetadata.requireSchema(values, SCHEMA);
        return new EventFileInfo(
                InstrumentId.parse(FileMetadata.text(values, "instrument")),
                EventKind.of(FileMetadata.text(values, "kind")).orElseThrow(),
                FileMetadata.number(values, "rows"),
                FileMetadata.number(values, "first"),
                FileMetadata.number(values, "last"),
                FileMetadata.nanosPerTick(values),
                FileMetadata.origin(values));
    }
}
