package alchemist.datalake.parquet;

import alchemist.engine.model.BarSeries;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a series as one Parquet file and proves that it reads back with the same bits. It does not
 * force the file to the disk; the caller decides when it counts.
 */
public final class BarFileWriter {

    /** Rows handed to DuckDB as one list: far fewer calls than value by value. */
    private static final int BLOCK = 2_048;

    /** What isn't known is NULL in the file. */
    private static final String FLOW =
            ", nullif(trades, -1) AS trades, nullif(vwap, 'NaN'::DOUBLE) AS vwap,"
                    + " nullif(buy_volume, 'NaN'::DOUBLE) AS buy_volume";

    private final DuckDb duckDb;
    private final BarFileReader reader;

    public BarFileWriter(DuckDb duckDb) {
        this.duckDb = duckDb;
        reader = new BarFileReader(duckDb);
    }

    /**
     * Writes a new file at {@code file}, which should be a temporary name.
     *
     * @throws IOException when it can't be written, or does not read back value for value
     */
    public BarFileInfo write(Path file, BarSeries series, FileOrigin origin) throws IOException {
        return write(file, FlowBars.of(series), origin, Lineage.NONE);
    }

    /** The same with what trades tell of the bars, and what they were made from. */
    public BarFileInfo write(Path file, FlowBars bars, FileOrigin origin, Lineage lineage)
            throws IOException {
        BarFileInfo info = BarFileInfo.of(bars.bars(), origin);
        Map<String, String> metadata = info.metadata();
        metadata.putAll(lineage.metadata());
        metadata.put(ContentHash.KEY, ContentHash.of(bars.bars()));
        metadata.put(BarFileReader.FLOW_KEY, Boolean.toString(bars.flow().isKnown()));
        try (DuckDBConnection connection = duckDb.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE bars(ts BIGINT[], open DOUBLE[], high DOUBLE[], low"
                            + " DOUBLE[], close DOUBLE[], volume DOUBLE[], trades BIGINT[],"
                            + " vwap DOUBLE[], buy_volume DOUBLE[])");
            append(connection, bars, info.nanosPerTick());
            statement.execute(copy(file, bars, metadata));
            statement.execute("DROP TABLE bars");
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "the Parquet engine failed");
        }
        check(file, bars, info);
        return info;
    }

    private static void append(DuckDBConnection connection, FlowBars bars, long tick)
            throws SQLException {
        BarSeries series = bars.bars();
        BarFlow flow = bars.flow();
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "bars")) {
            for (int from = 0; from < series.size(); from += BLOCK) {
                int to = Math.min(series.size(), from + BLOCK);
                appender.beginRow();
                appender.append(ticks(series.times(), from, to, tick));
                appender.append(Arrays.copyOfRange(series.opens(), from, to));
                appender.append(Arrays.copyOfRange(series.highs(), from, to));
                appender.append(Arrays.copyOfRange(series.lows(), from, to));
                appender.append(Arrays.copyOfRange(series.closes(), from, to));
                appender.append(Arrays.copyOfRange(series.volumes(), from, to));
                appender.append(Arrays.copyOfRange(flow.tradeCounts(), from, to));
                appender.append(Arrays.copyOfRange(flow.vwaps(), from, to));
                appender.append(Arrays.copyOfRange(flow.buyVolumes(), from, to));
                appender.endRow();
            }
        }
    }

    private static long[] ticks(long[] times, int from, int to, long tick) {
        long[] ticks = new long[to - from];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = times[from + i] / tick;
        }
        return ticks;
    }

    private static String copy(Path file, FlowBars bars, Map<String, String> metadata) {
        BarSeries series = bars.bars();
        String price =
                type(
                        DecimalScale.of(
                                series.opens(), series.highs(), series.lows(), series.closes()));
        String volume = type(DecimalScale.of(series.volumes()));
        return "COPY (SELECT ts, open::%1$s AS open, high::%1$s AS high, low::%1$s AS low,"
                        .formatted(price)
                + " close::%s AS close, volume::%s AS volume".formatted(price, volume)
                + (bars.flow().isKnown() ? FLOW : "")
                + " FROM (SELECT unnest(ts) AS ts, unnest(open) AS open, unnest(high) AS high,"
                + " unnest(low) AS low, unnest(close) AS close, unnest(volume) AS volume,"
                + " unnest(trades) AS trades, unnest(vwap) AS vwap,"
                + " unnest(buy_volume) AS buy_volume FROM bars)) TO "
                + SqlText.quoted(file.toAbsolutePath().toString())
                + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION V2,"
                + " ROW_GROUP_SIZE 122880, KV_METADATA {"
                + metadata.entrySet().stream()
                        .map(e -> SqlText.quoted(e.getKey()) + ": " + SqlText.quoted(e.getValue()))
                        .collect(Collectors.joining(", "))
                + "})";
    }

    private static String type(int scale) {
        return scale == DecimalScale.NONE ? "DOUBLE" : "DECIMAL(18, " + scale + ")";
    }

    /** Reads the file back: a few milliseconds that buy certainty about what is on the disk. */
    private void check(Path file, FlowBars bars, BarFileInfo info) throws IOException {
        if (!BarFileInfo.read(file).equals(info)) {
            throw new IOException("the file that was written describes itself wrongly");
        }
        BarSeries series = bars.bars();
        BarColumns columns = new BarColumns(series.size());
        reader.read(file, info, TimeRange.ALL, columns);
        BarSeries back = columns.toSeries(series.instrument(), series.period());
        if (!SameBits.of(series, back) || !bars.flow().same(reader.flow(file, info))) {
            throw new IOException("the file that was written does not read back the same");
        }
    }
}
