package alchemist.datalake.parquet;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;

import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads files of trades, quotes or funding rates into {@link EventColumns}. Thread-safe. */
public final class EventFileReader {

    private final DuckDb duckDb;

    public EventFileReader(DuckDb duckDb) {
        this.duckDb = duckDb;
    }

    /**
     * Appends the events of one file in a range, in the order in which they were written.
     *
     * @throws IOException when the file can't be read, or holds fewer events than it says
     */
    public void read(Path file, EventFileInfo info, TimeRange range, EventColumns into)
            throws IOException {
        TradeIdForm ids =
                info.kind() == EventKind.TRADES
                        ? TradeIdForm.of(ParquetFooter.read(file).metadata())
                        : TradeIdForm.NONE;
        try (DuckDBConnection connection = duckDb.connect();
                DuckDBPreparedStatement query = connection.prepare(sql(file, info, ids, range));
                DuckDBChunkedResult result = query.query()) {
            int before = into.size();
            while (result.nextChunk()) {
                if (info.kind() == EventKind.TRADES) {
                    trades(result.chunk(), info.nanosPerTick(), ids, into);
                } else {
                    numbers(result.chunk(), info, into);
                }
            }
            if (range.coversAll(info) && into.size() - before != info.rows()) {
                throw new IOException("it holds fewer events than the catalogue says");
            }
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "it is damaged");
        }
    }

    private static String sql(Path file, EventFileInfo info, TradeIdForm ids, TimeRange range) {
        List<String> columns = new ArrayList<>(List.of("ts"));
        info.kind().columns().forEach(name -> columns.add(name + "::DOUBLE"));
        if (info.kind() == EventKind.TRADES) {
            columns.add("aggressor::BIGINT");
        }
        if (ids != TradeIdForm.NONE) {
            columns.add(TradeIdForm.LOW);
        }
        if (ids == TradeIdForm.UUID) {
            columns.add(TradeIdForm.HIGH);
        }
        return "SELECT "
                + String.join(", ", columns)
                + " FROM read_parquet("
                + SqlText.quoted(file.toAbsolutePath().toString())
                + ")"
                + range.where(info);
    }

    private static void trades(
            DuckDBDataChunkReader chunk, long tick, TradeIdForm ids, EventColumns into) {
        DuckDBReadableVector time = chunk.vector(0);
        DuckDBReadableVector price = chunk.vector(1);
        DuckDBReadableVector size = chunk.vector(2);
        DuckDBReadableVector aggressor = chunk.vector(3);
        DuckDBReadableVector low = ids == TradeIdForm.NONE ? aggressor : chunk.vector(4);
        DuckDBReadableVector high = ids == TradeIdForm.UUID ? chunk.vector(5) : low;
        for (int i = 0; i < chunk.rowCount(); i++) {
            into.addTrade(
                    time.getLong(i) * tick,
                    price.getDouble(i),
                    size.getDouble(i),
                    EventColumns.aggressor(aggressor.getLong(i)));
            if (ids != TradeIdForm.NONE) {
                into.id(ids == TradeIdForm.UUID ? high.getLong(i) : 0, low.getLong(i));
            }
        }
    }

    private static void numbers(
            DuckDBDataChunkReader chunk, EventFileInfo info, EventColumns into) {
        DuckDBReadableVector time = chunk.vector(0);
        double[] numbers = new double[info.kind().columns().size()];
        DuckDBReadableVector[] vectors = new DuckDBReadableVector[numbers.length];
        for (int c = 0; c < vectors.length; c++) {
            vectors[c] = chunk.vector(c + 1);
        }
        for (int i = 0; i < chunk.rowCount(); i++) {
            for (int c = 0; c < numbers.length; c++) {
                numbers[c] = vectors[c].getDouble(i);
            }
            into.add(time.getLong(i) * info.nanosPerTick(), numbers);
        }
    }
}
