package alchemist.datalake.parquet;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes trades, quotes or funding rates as one Parquet file and proves that it reads back with the
 * same bits. It does not force the file to the disk; the caller decides when it counts.
 */
public final class EventFileWriter {

    /** Rows handed to DuckDB as one list: far fewer calls than value by value. */
    private static final int BLOCK = 2_048;

    private final DuckDb duckDb;
    private final EventFileReader reader;

    public EventFileWriter(DuckDb duckDb) {
        this.duckDb = duckDb;
        reader = new EventFileReader(duckDb);
    }

    /**
     * Writes a new file at {@code file}, which should be a temporary name.
     *
     * @param events at least one
     * @throws IOException when it can't be written, or does not read back value for value
     */
    public EventFileInfo write(Path file, EventSeries events, FileOrigin origin, Lineage lineage)
            throws IOException {
        EventFileInfo info = EventFileInfo.of(events, origin);
        Map<String, String> metadata = info.metadata();
        metadata.putAll(lineage.metadata());
        metadata.put(ContentHash.KEY, ContentHash.of(events));
        metadata.put(TradeIdForm.KEY, TradeIdForm.of(events).text());
        List<Column> columns = columns(events);
        try (DuckDBConnection connection = duckDb.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(create(columns));
            append(connection, events.size(), columns, info.nanosPerTick());
            statement.execute(select(columns) + ParquetCopy.target(file, metadata));
            statement.execute("DROP TABLE events");
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "the Parquet engine failed");
        }
        check(file, events, info);
        return info;
    }

    /** A column of the file: how it is handed over, and what is written. */
    private record Column(String name, String list, String written, Block block) {}

    /** Hands over the rows of one column in a range. */
    @FunctionalInterface
    private interface Block {
        void append(DuckDBAppender appender, int from, int to, long tick) throws SQLException;
    }

    private static List<Column> columns(EventSeries events) {
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column(
                        "ts",
                        "BIGINT[]",
                        "ts",
                        (to, from, end, tick) ->
                                to.append(ticks(events.times(), from, end, tick))));
        List<String> names = events.kind().columns();
        for (int c = 0; c < names.size(); c++) {
            double[] values = events.values(c);
            columns.add(
                    new Column(
                            names.get(c),
                            "DOUBLE[]",
                            "%1$s::%2$s AS %1$s".formatted(names.get(c), ParquetCopy.type(values)),
                            (to, from, end, tick) ->
                                    to.append(Arrays.copyOfRange(values, from, end))));
        }
        if (events.kind() == EventKind.TRADES) {
            columns.add(aggressors(events.aggressors()));
            TradeIdForm.of(events)
                    .columns(events)
                    .forEach((name, ids) -> columns.add(ids(name, ids)));
        }
        return columns;
    }

    private static Column aggressors(byte[] codes) {
        return new Column(
                "aggressor",
                "BIGINT[]",
                "aggressor::TINYINT AS aggressor",
                (to, from, end, tick) -> {
                    long[] block = new long[end - from];
                    for (int i = 0; i < block.length; i++) {
                        block[i] = codes[from + i];
                    }
                    to.append(block);
                });
    }

    private static Column ids(String name, long[] ids) {
        return new Column(
                name,
                "BIGINT[]",
                name,
                (to, from, end, tick) -> to.append(Arrays.copyOfRange(ids, from, end)));
    }

    private static String create(List<Column> columns) {
        return columns.stream()
                .map(column -> column.name() + " " + column.list())
                .collect(Collectors.joining(", ", "CREATE TEMP TABLE events(", ")"));
    }

    private static String select(List<Column> columns) {
        return "COPY (SELECT "
                + columns.stream().map(Column::written).collect(Collectors.joining(", "))
                + columns.stream()
                        .map(column -> "unnest(%1$s) AS %1$s".formatted(column.name()))
                        .collect(Collectors.joining(", ", " FROM (SELECT ", " FROM events))"));
    }

    private static void append(
            DuckDBConnection connection, int size, List<Column> columns, long tick)
            throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "events")) {
            for (int from = 0; from < size; from += BLOCK) {
                int to = Math.min(size, from + BLOCK);
                appender.beginRow();
                for (Column column : columns) {
                    column.block().append(appender, from, to, tick);
                }
                appender.endRow();
            }
        }
    }

    private static long[] ticks(long[] times, int from, int to, long tick) {
        long[] ticks = Arrays.copyOfRange(times, from, to);
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] /= tick;
        }
        return ticks;
    }

    /** Reads the file back: certainty about what is on the disk. */
    private void check(Path file, EventSeries events, EventFileInfo info) throws IOException {
        if (!EventFileInfo.read(file).equals(info)) {
            throw new IOException("the file that was written describes itself wrongly");
        }
        EventColumns columns = new EventColumns(events.kind(), events.size());
        reader.read(file, info, TimeRange.ALL, columns);
        if (!events.sameBits(columns.build(events.instrument()))) {
            throw new IOException("the file that was written does not read back the same");
        }
    }
}
