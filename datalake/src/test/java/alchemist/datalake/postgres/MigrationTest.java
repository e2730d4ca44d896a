package alchemist.datalake.postgres;

import static alchemist.datalake.lake.TestBars.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.TestBars;
import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class MigrationTest {

    private static final Provenance CSV = new Provenance("csv", "/data/spy.csv", "ab", false);
    private static final InstrumentId BTC = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final Login NOBODY = new Login(Map.of(), Optional::empty);

    private static Optional<PostgresServer> server = Optional.empty();

    @TempDir Path home;
    private Lake lake;
    private Connection connection;

    @BeforeAll
    static void startPostgres() throws IOException, InterruptedException {
        server = PostgresServer.start();
        assumeTrue(server.isPresent(), "there are no PostgreSQL binaries for this machine");
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @BeforeEach
    void open() throws LakeException, SQLException {
        lake = Lake.open(home, new InstrumentRegistry());
        connection = DriverManager.getConnection(server.orElseThrow().url());
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
    }

    @AfterEach
    void close() throws LakeException, SQLException {
        connection.close();
        lake.close();
    }

    @Test
    void barsArriveWithTheirTimesAndPrices() throws LakeException, SQLException {
        lake.write(TestBars.minutes("2023-12-31T23:59:00Z", 3), CSV);

        assertEquals("1 product: 3 bars added, 0 replaced, 0 were there.", migrate().sentence());

        execute("SET TIME ZONE 'UTC'");
        assertEquals(
                List.of(
                        "csv SPY.ARCA min_bar 2023-12-31 23:59:00+00 100 100.05 99.95 100 1000",
                        "csv SPY.ARCA min_bar 2024-01-01 00:00:00+00 100.01 100.06 99.96 100.01"
                                + " 1000",
                        "csv SPY.ARCA min_bar 2024-01-01 00:01:00+00 100.02 100.07 99.97 100.02"
                                + " 1000"),
                rows(
                        "SELECT concat_ws(' ', s.name, p.name, bar_type, ts, open, high, low,"
                                + " close, volume) FROM ohlcv_bar b JOIN product p ON p.id ="
                                + " product_id JOIN data_source s ON s.id = data_source_id ORDER"
                                + " BY ts"));
    }

    @Test
    void aProductBringsItsClassCurrencyAndZone() throws LakeException, SQLException {
        lake.write(TestBars.minutes("2024-01-02T14:30:00Z", 1), CSV);
        migrate();

        assertEquals(
                List.of("SPY.ARCA equity USD America/New_York"),
                rows("SELECT concat_ws(' ', name, asset_class, currency, time_zone) FROM product"));
    }

    @Test
    void aSecondRunChangesNothingAndSaysSo() throws LakeException, SQLException {
        lake.write(TestBars.minutes("2023-06-01T14:30:00Z", 5_000), CSV);
        migrate();
        List<String> before = rows("SELECT xmin::text || ctid FROM ohlcv_bar ORDER BY ts");

        MigrationReport again = migrate();

        assertTrue(again.changedNothing());
        assertEquals(
                "Nothing changed: the database has all 5,000 bars of 1 product.", again.sentence());
        assertEquals(before, rows("SELECT xmin::text || ctid FROM ohlcv_bar ORDER BY ts"));
    }

    @Test
    void aChangedBarIsReplacedAndANewOneAdded() throws LakeException, SQLException {
        lake.write(TestBars.minutes("2024-01-02T14:30:00Z", 10), CSV);
        migrate();
        lake.write(
                TestBars.of(
                        BarPeriod.ONE_MINUTE,
                        new Bar(at("2024-01-02T14:39:00Z"), 7, 9, 6, 8, 5),
                        new Bar(at("2024-01-02T14:40:00Z"), 8, 9, 6, 7, 4)),
                CSV);

        assertEquals("1 product: 1 bars added, 1 replaced, 9 were there.", migrate().sentence());
        assertEquals(
                List.of("8", "7"), rows("SELECT close FROM ohlcv_bar WHERE close < 9 ORDER BY ts"));
    }

    @Test
    void whatTradesTellGoesAlongAndIsNullWhereItIsNotKnown() throws LakeException, SQLException {
        BarSeries bars = TestBars.minutes("2024-01-02T14:30:00Z", 2);
        BarFlow.Builder flow = new BarFlow.Builder();
        flow.add(17, 100.5, 400.25);
        flow.add(BarFlow.UNKNOWN, Double.NaN, Double.NaN);
        lake.write(new FlowBars(bars, flow.build()), CSV);
        migrate();

        assertEquals(
                List.of("17 100.5 400.25", "? ? ?"),
                rows(
                        "SELECT concat_ws(' ', coalesce(trades::text, '?'), coalesce(vwap::text,"
                                + " '?'), coalesce(buy_volume::text, '?')) FROM ohlcv_bar ORDER BY"
                                + " ts"));
    }

    @Test
    void barsWithoutAPriceAreLeftOutAndCounted() throws LakeException, SQLException {
        lake.write(
                TestBars.of(
                        BarPeriod.ONE_DAY,
                        new Bar(at("2024-01-02T00:00:00Z"), Double.NaN, 2, 1, 1, 0),
                        new Bar(at("2024-01-03T00:00:00Z"), 1, 2, 1, 2, 3)),
                CSV);

        assertEquals(
                "1 product: 1 bars added, 0 replaced, 0 were there. 1 bars without a price were"
                        + " left out.",
                migrate().sentence());
        assertEquals(List.of("day_bar"), rows("SELECT bar_type FROM ohlcv_bar"));
    }

    @Test
    void aRunThatIsStoppedLeavesWholeProductsAndTheNextOneCompletes()
            throws LakeException, SQLException {
        twoProducts();

        MigrationReport stopped = migrate((done, total) -> done < 2_000);

        assertEquals(1, stopped.left());
        assertEquals(List.of("BTCUSDT.BINANCE 1000"), barsByProduct());
        assertEquals(
                "2 products: 2,000 bars added, 0 replaced, 1,000 were there.",
                migrate().sentence());
    }

    @Test
    void aBrokenConnectionLeavesWholeProductsAndTheNextRunCompletes()
            throws LakeException, SQLException {
        twoProducts();

        String broken =
                refusal(
                        () ->
                                migrate(
                                        (done, total) -> {
                                            if (done > 1_000) {
                                                cutConnections();
                                            }
                                            return true;
                                        }));

        assertTrue(broken.contains("what was finished before is kept"), broken);
        assertEquals(List.of("BTCUSDT.BINANCE 1000"), barsByProduct());
        assertEquals(2_000, migrate().added());
    }

    @Test
    void theTablesHaveAVersionAndOlderOnesAreBroughtUp() throws LakeException, SQLException {
        lake.write(TestBars.minutes("2024-01-02T14:30:00Z", 4), CSV);
        assertEquals(2, migrate().versions());
        // As a database looks that has seen the first version only.
        execute(
                "ALTER TABLE ohlcv_bar DROP COLUMN trades, DROP COLUMN vwap, DROP COLUMN"
                        + " buy_volume",
                "DELETE FROM schema_version WHERE version = 2");

        assertEquals(1, migrate().versions());
        assertEquals(
                List.of("1 V1__bars.sql", "2 V2__flow_of_bars.sql"),
                rows("SELECT version || ' ' || name FROM schema_version ORDER BY version"));
        assertEquals(List.of("4"), rows("SELECT count(*) FROM ohlcv_bar WHERE trades IS NULL"));
    }

    @Test
    void tablesOfANewerProgramAreLeftAlone() throws LakeException, SQLException {
        migrate();
        execute("INSERT INTO schema_version (version, name) VALUES (99, 'V99__future.sql')");

        String refused = refusal(this::migrate);
        assertTrue(refused.contains("made by a newer Alchemist"), refused);
    }

    @Test
    void tablesOfOthersAreNotTouched() throws LakeException, SQLException {
        execute("CREATE TABLE product (id serial PRIMARY KEY, name text)");
        lake.write(TestBars.minutes("2024-01-02T14:30:00Z", 1), CSV);

        String refused = refusal(this::migrate);
        assertTrue(refused.contains("--schema"), refused);

        new Migration(lake, DatabaseUrl.parse(server.orElseThrow().url()), NOBODY, "market")
                .run(lake.datasets(), Progress.none());
        assertEquals(List.of("1"), rows("SELECT count(*) FROM market.ohlcv_bar"));
        execute("DROP SCHEMA market CASCADE");
    }

    @Test
    void whereTimescaleIsInstalledTheBarsAreAHypertable()
            throws IOException, LakeException, SQLException {
        standInForTimescale();
        execute("CREATE EXTENSION timescaledb");
        lake.write(TestBars.minutes("2024-01-02T14:30:00Z", 1), CSV);

        migrate();

        assertEquals(List.of("ohlcv_bar ts 1 year t t"), rows("SELECT line FROM hypertables_made"));
    }

    @Test
    void thePasswordComesFromTheEnvironmentOrAPersonAndIsNeverShown() throws LakeException {
        DatabaseUrl bare = DatabaseUrl.parse(server.orElseThrow().bareUrl());
        String password = PostgresServer.PASSWORD;
        Login environment = new Login(Map.of("PGPASSWORD", password), Optional::empty);
        Login person = new Login(Map.of(), () -> Optional.of(password.toCharArray()));
        Login wrong = new Login(Map.of("PGPASSWORD", "wr0ng-one"), Optional::empty);

        for (Login login : List.of(environment, person)) {
            new Migration(lake, bare, login, "public").run(List.of(), Progress.none());
        }
        for (Login login : List.of(wrong, NOBODY)) {
            Migration migration = new Migration(lake, bare, login, "public");
            String refused = refusal(() -> migration.run(List.of(), Progress.none()));
            assertTrue(refused.contains("PGPASSWORD"), refused);
            assertFalse(refused.contains("wr0ng-one"), refused);
        }
    }

    @Test
    void whereNoServerAnswersTheSentenceSaysSo() {
        DatabaseUrl nowhere = DatabaseUrl.parse("jdbc:postgresql://user:hidden@localhost:1/x");

        Migration migration = new Migration(lake, nowhere, NOBODY, "public");

        assertEquals(
                "No PostgreSQL answers at localhost:1. Is it running, and is the address right?",
                refusal(() -> migration.run(List.of(), Progress.none())));
    }

    private static String refusal(Executable run) {
        return String.valueOf(assertThrows(LakeException.class, run).getMessage());
    }

    private void twoProducts() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T15:20:00Z", 2_000);
        lake.write(bars, CSV);
        BarSeries first = bars.between(0, bars.time(1_000));
        lake.write(
                BarSeries.of(
                        BTC,
                        first.period(),
                        first.times(),
                        first.opens(),
                        first.highs(),
                        first.lows(),
                        first.closes(),
                        first.volumes()),
                CSV);
    }

    private List<String> barsByProduct() throws SQLException {
        return rows(
                "SELECT p.name || ' ' || count(*) FROM ohlcv_bar JOIN product p ON p.id ="
                        + " product_id GROUP BY p.name");
    }

    private void cutConnections() {
        try {
            rows(
                    "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE"
                            + " application_name = 'Alchemist'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An extension of TimescaleDB's name whose function writes down what it was asked for. */
    private void standInForTimescale() throws IOException {
        Path folder = server.orElseThrow().extensions();
        Files.writeString(
                folder.resolve("timescaledb.control"),
                "default_version = '0.0'\nrelocatable = true\n");
        Files.writeString(
                folder.resolve("timescaledb--0.0.sql"),
                """
                CREATE TABLE hypertables_made (line text);
                CREATE FUNCTION create_hypertable(relation regclass, time_column_name name,
                    chunk_time_interval anyelement = NULL::bigint, if_not_exists boolean = false,
                    migrate_data boolean = false) RETURNS record LANGUAGE plpgsql AS $$
                BEGIN
                    INSERT INTO hypertables_made VALUES (concat_ws(' ', relation,
                        time_column_name, chunk_time_interval, if_not_exists, migrate_data));
                    RETURN ROW(1, 'public', relation::text, true);
                END $$;
                """);
    }

    private MigrationReport migrate() throws LakeException {
        return migrate(Progress.none());
    }

    private MigrationReport migrate(Progress progress) throws LakeException {
        return new Migration(lake, DatabaseUrl.parse(server.orElseThrow().url()), NOBODY, "public")
                .run(lake.datasets(), progress);
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
