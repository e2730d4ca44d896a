package alchemist.datalake.catalog;

import org.h2.Driver;
import org.h2.mvstore.MVStoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;

/** The catalogue's database, opened by one process at a time. Not thread-safe. */
public final class Catalogue implements AutoCloseable {

    private static final String SUFFIX = ".mv.db";

    private final Connection connection;

    private Catalogue(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens or creates the database at {@code file} (a name without the suffix H2 adds).
     *
     * @throws IOException when H2 can't read it, or it has another layout; delete it then
     */
    public static Catalogue open(Path file) throws IOException {
        try {
            return new Catalogue(connect(file));
        } catch (SQLException | MVStoreException e) {
            throw new IOException("the catalogue can't be opened", e);
        }
    }

    /** Deletes the database at {@code file}, which must not be open. */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + SUFFIX));
    }

    /** Whether there is a database at {@code file}. */
    public static boolean exists(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + SUFFIX));
    }

    /** Every file of bars. */
    public List<Partition> partitions() throws IOException {
        return rows(PartitionTable.BARS);
    }

    /** Every file of trades, quotes or funding rates. */
    public List<EventPartition> events() throws IOException {
        return rows(PartitionTable.EVENTS);
    }

    private <P extends CatalogueRow> List<P> rows(PartitionTable<P> table) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(table.select())) {
            List<P> partitions = new ArrayList<>();
            while (rows.next()) {
                partitions.add(table.read(rows));
            }
            return partitions;
        } catch (SQLException | MVStoreException e) {
            throw new IOException("the catalogue can't be read", e);
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            throw new IOException("the catalogue holds a row that makes no sense", e);
        }
    }

    /** Writes and deletes rows in one transaction, and forces it to the disk. */
    public void update(Collection<? extends CatalogueRow> changed, Collection<String> gone)
            throws IOException {
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (PartitionTable<?> table : PartitionTable.ALL) {
                merge(table, changed);
                delete(table, gone);
            }
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException | MVStoreException e) {
            throw new IOException("the catalogue can't be written", e);
        }
    }

    private <P extends CatalogueRow> void merge(
            PartitionTable<P> table, Collection<? extends CatalogueRow> changed)
            throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(table.merge())) {
            for (CatalogueRow row : changed) {
                if (table.holds(row)) {
                    table.bind(row, merge);
                    merge.addBatch();
                }
            }
            merge.executeBatch();
        }
    }

    private void delete(PartitionTable<?> table, Collection<String> gone) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
            for (String path : gone) {
                delete.setString(1, path);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException | MVStoreException e) {
            throw new IOException("the catalogue was not closed cleanly", e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        // The lake's own lock keeps other processes out, so H2 needs no second one.
        String url =
                "jdbc:h2:file:"
                        + file.toAbsolutePath()
                        + ";FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        Connection connection = new Driver().connect(url, new Properties());
        try (Statement statement = connection.createStatement()) {
            // A catalogue of an earlier version lacks the table of events; it gets an empty one.
            for (PartitionTable<?> table : PartitionTable.ALL) {
                statement.execute(table.create());
                statement.executeQuery(table.select() + " WHERE FALSE").close();
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
