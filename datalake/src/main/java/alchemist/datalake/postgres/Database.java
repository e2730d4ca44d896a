package alchemist.datalake.postgres;

import alchemist.datalake.lake.LakeException;

import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/** One connection to a PostgreSQL database, in transactions. Not thread-safe. */
final class Database implements AutoCloseable {

    private final DatabaseUrl url;
    private final Connection connection;

    private Database(DatabaseUrl url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    static Database connect(DatabaseUrl url, Login login) throws LakeException {
        Properties properties = login.properties(url);
        try {
            Connection connection = connect(url, properties, login);
            connection.setAutoCommit(false);
            return new Database(url, connection);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(e, url);
        }
    }

    /** A person is asked only when nothing else has a password and one is needed. */
    private static Connection connect(DatabaseUrl url, Properties properties, Login login)
            throws SQLException {
        Driver driver = new Driver();
        try {
            return open(driver, url, properties);
        } catch (SQLException e) {
            if (properties.containsKey("password") || !DatabaseTrouble.isAboutPassword(e)) {
                throw e;
            }
            Optional<char[]> answer = login.prompt().get();
            if (answer.isEmpty()) {
                throw e;
            }
            properties.setProperty("password", String.valueOf(answer.get()));
            return open(driver, url, properties);
        }
    }

    private static Connection open(Driver driver, DatabaseUrl url, Properties properties)
            throws SQLException {
        Connection connection = driver.connect(url.jdbc(), properties);
        if (connection == null) {
            throw new SQLException("the driver does not know this address");
        }
        return connection;
    }

    DatabaseUrl url() {
        return url;
    }

    void execute(String sql, Object... values) throws SQLException {
        update(sql, values);
    }

    /** Runs a statement; returns how many rows it touched. */
    long update(String sql, Object... values) throws SQLException {
        if (values.length == 0) {
            // Several statements in one text are only possible without values.
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                return statement.getUpdateCount();
            }
        }
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeLargeUpdate();
        }
    }

    /** The first column of the first row as a number; 0 where that is NULL or nothing. */
    long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** The first column of the first row; empty where that is NULL or nothing. */
    Optional<String> text(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    CopyIn copyIn(String sql) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** What was not committed is undone by the server. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
