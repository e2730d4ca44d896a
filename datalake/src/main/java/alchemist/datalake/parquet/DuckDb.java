package alchemist.datalake.parquet;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The one DuckDB instance of a lake, in memory, loaded on first use: its native library costs most
 * of a second. Thread-safe; every caller gets and closes a connection of its own.
 */
public final class DuckDb implements AutoCloseable {

    private final Path temp;
    private @Nullable DuckDBConnection root;

    /**
     * @param temp an existing folder for what does not fit into memory
     */
    public DuckDb(Path temp) {
        this.temp = temp;
    }

    /** True once something made the native library load. */
    public synchronized boolean isLoaded() {
        return root != null;
    }

    synchronized DuckDBConnection connect() throws IOException {
        try {
            if (root == null) {
                root = open();
            }
            return root.duplicate();
        } catch (SQLException e) {
            throw new IOException("the Parquet engine did not start", e);
        } catch (LinkageError e) {
            throw new IOException(
                    "the Parquet engine's native library did not load; check that the folder for"
                            + " temporary files has 100 MB free and allows programs",
                    e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (root != null) {
            try {
                root.close();
            } catch (SQLException e) {
                throw new IOException("the Parquet engine did not stop cleanly", e);
            } finally {
                root = null;
            }
        }
    }

    private DuckDBConnection open() throws SQLException {
        DuckDbNative.sweep();
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("temp_directory", temp.toAbsolutePath().toString());
        settings.setProperty("max_temp_directory_size", "20GB");
        // The caller's own thread does the work. More of them cost half as much again for a file of
        // this size, and several loads at once run side by side anyway.
        settings.setProperty("threads", "1");
        // Without these two it would reach for the network when it meets an unknown function.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection =
                (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL TimeZone = 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
