package alchemist.datalake.parquet;

import org.duckdb.DuckDBConnection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes any Parquet file out as CSV, so that it is read like every other text of bars. */
public final class ParquetText {

    private final DuckDb duckDb;

    public ParquetText(DuckDb duckDb) {
        this.duckDb = duckDb;
    }

    /**
     * Writes all columns of the first rows, with a header; numbers come back bit for bit.
     *
     * @throws IOException when the file is no whole Parquet file, or the text can't be written
     */
    public void write(Path parquet, long rows, Path text) throws IOException {
        String sql =
                "COPY (SELECT * FROM read_parquet(%s) LIMIT %d) TO %s (FORMAT csv, HEADER true)"
                        .formatted(quoted(parquet), rows, quoted(text));
        try (DuckDBConnection connection = duckDb.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, "it is damaged");
        }
    }

    private static String quoted(Path file) {
        return SqlText.quoted(file.toAbsolutePath().toString());
    }
}
