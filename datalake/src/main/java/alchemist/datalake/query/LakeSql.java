package alchemist.datalake.query;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.ReadOnlyDuckDb;
import alchemist.datalake.parquet.SqlRows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs SELECT statements over the view {@code bars}: instrument, period, time (UTC), open, high,
 * low, close, volume, and where they are known trades, vwap and buy_volume. Nothing can be written,
 * and no file outside the lake be read. Not thread-safe.
 */
public final class LakeSql {

    private static final String EMPTY =
            "SELECT ''::VARCHAR AS instrument, ''::VARCHAR AS period,"
                    + " TIMESTAMP '1970-01-01' AS time, 0.0::DOUBLE AS open, 0.0::DOUBLE AS high,"
                    + " 0.0::DOUBLE AS low, 0.0::DOUBLE AS close, 0.0::DOUBLE AS volume,"
                    + " NULL::BIGINT AS trades, NULL::DOUBLE AS vwap, NULL::DOUBLE AS buy_volume"
                    + " WHERE false";

    private final Lake lake;

    public LakeSql(Lake lake) {
        this.lake = lake;
    }

    /**
     * Runs one SELECT and hands its rows on.
     *
     * @throws LakeException with what DuckDB says of a wrong statement
     */
    public void select(String sql, SqlRows rows) throws LakeException {
        String statement = sql.strip().replaceAll(";+$", "").strip();
        if (statement.isEmpty() || hasSeveralStatements(statement)) {
            throw new LakeException("One SELECT statement at a time, please.");
        }
        try (ReadOnlyDuckDb duckDb =
                ReadOnlyDuckDb.open(lake.folder().resolve("tmp"), lake.folder().resolve("bars"))) {
            duckDb.view("bars", view());
            duckDb.seal();
            duckDb.select(statement, rows);
        } catch (IOException e) {
            throw new LakeException("The lake can't answer that: %s".formatted(e.getMessage()), e);
        }
    }

    /** Names every file: looking for them would take a second per ten thousand. */
    private String view() {
        List<String> parts = new ArrayList<>();
        parts.add(EMPTY);
        for (DatasetInfo dataset : lake.datasets()) {
            for (PartitionInfo file : lake.partitions(dataset.instrument(), dataset.period())) {
                parts.add(
                        "SELECT '%s' AS instrument, '%s' AS period, make_timestamp(ts // %d) AS time,"
                                        .formatted(
                                                dataset.instrument(),
                                                dataset.period(),
                                                file.ticksPerMicro())
                                + " * EXCLUDE (ts) FROM read_parquet("
                                + quoted(file.file().toString())
                                + ")");
            }
        }
        return parts.stream().collect(Collectors.joining(" UNION ALL BY NAME "));
    }

    private static boolean hasSeveralStatements(String sql) {
        return sql.replaceAll("'[^']*'|\"[^\"]*\"", "").contains(";");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
