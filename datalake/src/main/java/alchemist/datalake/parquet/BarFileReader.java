package alchemist.datalake.parquet;

import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;

/** Reads bar files into {@link BarColumns}. Thread-safe. */
public final class BarFileReader {

    static final String FLOW_KEY = "alchemist.flow";

    private final DuckDb duckDb;

    public BarFileReader(DuckDb duckDb) {
        this.duckDb = duckDb;
    }

    /**
     * Appends the bars of one file that start in {@code [from, to)}, epoch nanoseconds.
     *
     * @throws IOException when the file can't be read, or holds more bars than {@code into} has
     *     room for
     */
    public void read(Path file, BarFileInfo info, TimeRange range, BarColumns into)
            throws IOException {
        try (DuckDBConnection connection = duckDb.connect();
                DuckDBPreparedStatement query = connection.prepare(sql(file, info, range));
                DuckDBChunkedResult result = query.query()) {
            int before = into.size();
            while (result.nextChunk()) {
                append(result.chunk(), info.nanosPerTick(), into);
            }
            if (coversAll(range, info) && into.size() - before != info.rows()) {
                throw new IOException("it holds fewer bars than the catalogue says");
            }
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "it is damaged");
        }
    }

    /**
     * What trades tell of all bars of one file; nothing known where the file says nothing of it.
     *
     * @throws IOException when the file can't be read
     */
    public BarFlow flow(Path file, BarFileInfo info) throws IOException {
        if (!Boolean.parseBoolean(ParquetFooter.read(file).metadata().get(FLOW_KEY))) {
            return BarFlow.unknown(Math.toIntExact(info.rows()));
        }
        String sql =
                "SELECT coalesce(trades, -1), coalesce(vwap, 'NaN'::DOUBLE),"
                        + " coalesce(buy_volume, 'NaN'::DOUBLE) FROM read_parquet("
                        + SqlText.quoted(file.toAbsolutePath().toString())
                        + ")";
        BarFlow.Builder flow = new BarFlow.Builder();
        try (DuckDBConnection connection = duckDb.connect();
                DuckDBPreparedStatement query = connection.prepare(sql);
                DuckDBChunkedResult result = query.query()) {
            while (result.nextChunk()) {
                append(result.chunk(), flow);
            }
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "it is damaged");
        }
        return flow.build();
    }

    private static void append(DuckDBDataChunkReader chunk, BarFlow.Builder flow) {
        DuckDBReadableVector trades = chunk.vector(0);
        DuckDBReadableVector vwap = chunk.vector(1);
        DuckDBReadableVector buyVolume = chunk.vector(2);
        for (int i = 0; i < chunk.rowCount(); i++) {
            flow.add(trades.getLong(i), vwap.getDouble(i), buyVolume.getDouble(i));
        }
    }

    private static String sql(Path file, BarFileInfo info, TimeRange range) {
        return "SELECT ts, open, high, low, close, volume FROM read_parquet("
                + SqlText.quoted(file.toAbsolutePath().toString())
                + ")"
                + where(info, range);
    }

    private static String where(BarFileInfo info, TimeRange range) {
        if (coversAll(range, info)) {
            return "";
        }
        long tick = info.nanosPerTick();
        return " WHERE ts >= "
                + Math.ceilDiv(range.from(), tick)
                + " AND ts < "
                + Math.ceilDiv(range.to(), tick);
    }

    private static boolean coversAll(TimeRange range, BarFileInfo info) {
        return range.from() <= info.first() && range.to() > info.last();
    }

    private static void append(DuckDBDataChunkReader chunk, long tick, BarColumns into)
            throws IOException {
        int rows = Math.toIntExact(chunk.rowCount());
        int at = into.claim(rows);
        DuckDBReadableVector time = chunk.vector(0);
        long[] times = into.times();
        for (int i = 0; i < rows; i++) {
            times[at + i] = time.getLong(i) * tick;
        }
        for (int c = 0; c < BarColumns.PRICES; c++) {
            DuckDBReadableVector vector = chunk.vector(c + 1);
            double[] column = into.column(c);
            switch (vector.getType()) {
                case DECIMAL -> decimals(vector, rows, column, at);
                case DOUBLE -> doubles(vector, rows, column, at);
                default -> throw new IOException("its prices are of a type that is not written");
            }
        }
    }

    private static void doubles(DuckDBReadableVector vector, int rows, double[] column, int at) {
        for (int i = 0; i < rows; i++) {
            column[at + i] = vector.getDouble(i);
        }
    }

    /**
     * Decimals are made doubles here, because a cast in SQL takes twice as long. What {@link
     * DecimalScale} lets through is below 2^53, so its double is one division, rounded once.
     */
    private static void decimals(DuckDBReadableVector vector, int rows, double[] column, int at)
            throws IOException {
        for (int i = 0; i < rows; i++) {
            BigDecimal value = vector.getBigDecimal(i);
            if (value == null) {
                throw new IOException("a price is missing");
            }
            column[at + i] = value.doubleValue();
        }
    }
}
