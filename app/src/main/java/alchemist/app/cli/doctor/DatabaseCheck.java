package alchemist.app.cli.doctor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The two engines under the lake, each in memory. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    static List<Finding> engines() {
        return List.of(
                engine(
                        "DuckDB",
                        "jdbc:duckdb:",
                        "select version()",
                        "It reads and writes the bars. Check that the folder for temporary files"
                                + " has 100 MB free and allows programs."),
                engine(
                        "H2",
                        "jdbc:h2:mem:doctor",
                        "select h2version()",
                        "It keeps the catalogue. The installation is incomplete; install it"
                                + " again."));
    }

    private static Finding engine(String name, String url, String query, String advice) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery(query)) {
            version.next();
            return Finding.good(name, "works, version " + version.getString(1));
        } catch (SQLException | LinkageError e) {
            return Finding.broken(name, "does not start", advice);
        }
    }
}
