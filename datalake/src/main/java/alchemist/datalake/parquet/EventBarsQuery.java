package alchemist.datalake.parquet;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Makes bars of files of trades inside of DuckDB, so that no trade becomes a value in Java: windows
 * counted from 1970 UTC, and none without a trade, as {@code trades.TradeBars} makes them.
 * Thread-safe.
 */
public final class EventBarsQuery {

    private final DuckDb duckDb;

    public EventBarsQuery(DuckDb duckDb) {
        this.duckDb = duckDb;
    }

    /** A file of trades and what it says about itself. */
    public record File(Path path, EventFileInfo info) {}

    /**
     * The bars of trades.
     *
     * @param files in time order, of one instrument; a window may not reach over two of them
     * @param period a part of a day
     * @throws IOException when a file can't be read
     */
    public BarSeries bars(
            InstrumentId instrument, BarPeriod period, Iterable<File> files, TimeRange range)
            throws IOException {
        BarSeriesBuilder bars = new BarSeriesBuilder(1_440);
        for (File file : files) {
            try (DuckDBConnection connection = duckDb.connect();
                    DuckDBPreparedStatement query = connection.prepare(sql(file, period, range));
                    DuckDBChunkedResult result = query.query()) {
                while (result.nextChunk()) {
                    append(result.chunk(), period, bars);
                }
            } catch (SQLException e) {
                throw DuckDbTrouble.of(e, "it is damaged");
            }
        }
        return bars.build(instrument, period);
    }

    /** A file is read in its own order by one thread, so that first and last are what they say. */
    private static String sql(File file, BarPeriod period, TimeRange range) {
        return "SELECT ts // %d AS w, first(price)::DOUBLE, max(price)::DOUBLE,"
                        .formatted(period.nominalNanos() / file.info().nanosPerTick())
                + " min(price)::DOUBLE, last(price)::DOUBLE, sum(size)::DOUBLE FROM read_parquet("
                + SqlText.quoted(file.path().toAbsolutePath().toString())
                + ")"
                + range.where(file.info())
                + " GROUP BY w ORDER BY w";
    }

    private static void append(
            DuckDBDataChunkReader chunk, BarPeriod period, BarSeriesBuilder bars) {
        for (int i = 0; i < chunk.rowCount(); i++) {
            bars.add(
                    new Bar(
                            chunk.vector(0).getLong(i) * period.nominalNanos(),
                            chunk.vector(1).getDouble(i),
                            chunk.vector(2).getDouble(i),
                            chunk.vector(3).getDouble(i),
                            chunk.vector(4).getDouble(i),
                            chunk.vector(5).getDouble(i)));
        }
    }
}
