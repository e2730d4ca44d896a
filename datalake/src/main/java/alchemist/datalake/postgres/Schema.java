package alchemist.datalake.postgres;

import alchemist.datalake.lake.LakeException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The tables in the database. Each version is one SQL resource, run once, in order, and written
 * down in {@code schema_version}.
 */
final class Schema {

    private static final List<String> VERSIONS = List.of("V1__bars.sql", "V2__flow_of_bars.sql");

    private final Database database;
    private final String name;

    /**
     * @param name the PostgreSQL schema the tables are in
     */
    Schema(Database database, String name) {
        this.database = database;
        this.name = name;
    }

    /** Brings the tables to the newest version; returns how many versions were missing. */
    int bring() throws LakeException, SQLException {
        database.execute("CREATE SCHEMA IF NOT EXISTS \"" + name + "\"");
        database.execute("SET search_path TO \"" + name + "\"");
        refuseForeignTables();
        database.execute(
                "CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY, name text"
                        + " NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())");
        int there = (int) database.number("SELECT max(version) FROM schema_version");
        if (there > VERSIONS.size()) {
            throw new LakeException(
                    "The tables in %s were made by a newer Alchemist (version %d; this one knows %d)."
                            .formatted(database.url(), there, VERSIONS.size()));
        }
        for (int version = there + 1; version <= VERSIONS.size(); version++) {
            String file = VERSIONS.get(version - 1);
            database.execute(text(file));
            database.execute(
                    "INSERT INTO schema_version (version, name) VALUES (?, ?)", version, file);
        }
        makeHypertable();
        database.commit();
        return VERSIONS.size() - there;
    }

    private void refuseForeignTables() throws LakeException, SQLException {
        boolean foreign =
                database.number(
                                "SELECT count(*) FROM information_schema.tables WHERE table_schema"
                                        + " = ? AND table_name IN ('data_source', 'product',"
                                        + " 'ohlcv_bar')",
                                name)
                        > 0;
        if (foreign && database.text("SELECT to_regclass('schema_version')").isEmpty()) {
            throw new LakeException(
                    "The schema '%s' of %s has tables of these names that Alchemist did not make; --schema NAME puts them elsewhere."
                            .formatted(name, database.url()));
        }
    }

    /** At every run: the extension may have come since the last one. */
    private void makeHypertable() throws SQLException {
        Optional<String> extension =
                database.text(
                        "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace ON"
                                + " pg_namespace.oid = extnamespace WHERE extname = 'timescaledb'");
        if (extension.isPresent()) {
            // Chunks of a year: as many bars as one file of the lake.
            database.number(
                    ("SELECT count(*) FROM (SELECT %s.create_hypertable('ohlcv_bar', 'ts',"
                                    + " chunk_time_interval => INTERVAL '1 year', if_not_exists =>"
                                    + " true, migrate_data => true)) AS made")
                            .formatted(extension.get()));
        }
    }

    private static String text(String resource) {
        try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
