package alchemist.datalake.parquet;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A DuckDB of its own that can read the files of one folder and nothing else, for statements that a
 * user writes. Not thread-safe.
 */
public final class ReadOnlyDuckDb implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Path folder;

    private ReadOnlyDuckDb(DuckDBConnection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * @param temp an existing folder for what does not fit into memory
     * @param folder the one that may be read
     */
    public static ReadOnlyDuckDb open(Path temp, Path folder) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "2GB");
        settings.setProperty("temp_directory", temp.toAbsolutePath().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            return new ReadOnlyDuckDb(
                    (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings),
                    folder.toAbsolutePath());
        } catch (SQLException e) {
            throw new IOException("the Parquet engine did not start", e);
        }
    }

    /** Gives a query a name. */
    public void view(String name, String query) throws IOException {
        execute("CREATE VIEW " + name + " AS " + query);
    }

    /** From here on no other files can be reached, and no setting be changed. */
    public void seal() throws IOException {
        execute("SET TimeZone = 'UTC'");
        execute("SET allowed_directories = [" + SqlText.quoted(folder + "/") + "]");
        execute("SET enable_external_access = false");
        execute("SET lock_configuration = true");
    }

    /**
     * Runs one statement that yields rows. It is run as part of another, where only such statements
     * may stand.
     */
    public void select(String statement, SqlRows rows) throws IOException {
        try (Statement query = connection.createStatement();
                ResultSet result = query.executeQuery("SELECT * FROM (\n" + statement + "\n)")) {
            int columns = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int c = 1; c <= columns; c++) {
                names.add(result.getMetaData().getColumnName(c));
            }
            rows.columns(names);
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int c = 1; c <= columns; c++) {
                    String value = result.getString(c);
                    values.add(value == null ? "" : value);
                }
                rows.row(values);
            }
        } catch (SQLException e) {
            throw new IOException(firstLine(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the Parquet engine did not stop cleanly", e);
        }
    }

    private void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(firstLine(e), e);
        }
    }

    private static String firstLine(SQLException trouble) {
        return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("no reason");
    }
}
