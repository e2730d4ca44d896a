package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The commands that check the lake and read from it. */
class LakeReadCommandTest {

    private static final String BTC = "--instrument=BTC.CRYPTO";

    @TempDir Path folder;
    private Path home = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        home = folder.resolve("home");
        importMinutes(0, 10);
    }

    @Test
    void aSoundLakeIsSaidToBeSound() {
        Call call = Call.in(home, "lake", "verify");

        assertEquals(0, call.exitCode(), call.err() + call.out());
        assertEquals("1 dataset checked: nothing is wrong.", call.out().strip());
    }

    @Test
    void aGapIsFoundAndTheExitCodeIsOne() throws IOException {
        importMinutes(15, 20);

        Call call = Call.in(home, "lake", "verify", BTC);

        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("5 bars are missing"), call.out());
        assertTrue(call.out().endsWith("1 dataset checked: 1 thing is wrong.\n"), call.out());
    }

    @Test
    void aBarOffTheGridIsMendedAndTheLakeIsSoundThen() throws IOException {
        Path bars =
                Files.writeString(
                        folder.resolve("off.csv"),
                        "time,open,high,low,close,volume\n2024-03-05T00:04:30Z,100,101,99,100,5\n");
        Call.in(home, "lake", "import", bars, BTC, "--period=1m");
        assertEquals(1, Call.in(home, "lake", "verify").exitCode());

        assertEquals(0, Call.in(home, "lake", "repair", "--dry-run").exitCode());
        assertEquals(1, Call.in(home, "lake", "verify").exitCode());
        Call repair = Call.in(home, "lake", "repair", BTC);

        assertEquals(0, repair.exitCode(), repair.err());
        assertTrue(repair.out().contains("1 bar off the grid dropped"), repair.out());
        assertEquals(0, Call.in(home, "lake", "verify").exitCode());
        assertEquals("There is nothing to repair.", Call.in(home, "lake", "repair").out().strip());
        Call info = Call.in(home, "lake", "info", "BTC.CRYPTO");
        assertTrue(info.out().contains("repaired: 1 bar off the grid"), info.out());
    }

    @Test
    void spikesAreNamedByTheTimeOfABarThatIsOne() {
        assertEquals(2, Call.in(home, "lake", "repair", "--drop=2024-03-05").exitCode());
        assertEquals(2, Call.in(home, "lake", "repair", BTC, "--drop=noon").exitCode());
        Call none = Call.in(home, "lake", "repair", BTC, "--drop=2024-03-05T00:01:00Z");
        assertEquals(1, none.exitCode());
        assertEquals(
                "There is no spike at 2024-03-05T00:01:00Z; 'alchemist lake verify' lists them.",
                none.sentence());
    }

    @Test
    void twoSourcesAreComparedBarByBar() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("other.csv"),
                        """
                        time,open,high,low,close,volume
                        2024-03-05T00:00:00Z,100,200,99,100,1
                        2024-03-05T00:01:00Z,100,200,99,100,1
                        """);
        Call imported =
                Call.in(home, "lake", "import", other, "--instrument=BTC.OTHER", "--period=1m");
        assertEquals(0, imported.exitCode(), imported.err());

        Call call = Call.in(home, "lake", "verify", BTC, "--against=BTC.OTHER");

        assertEquals(1, call.exitCode(), call.out());
        assertTrue(call.out().contains("prices differ from BTC.OTHER by up to"), call.out());
        assertEquals(2, Call.in(home, "lake", "verify", "--against=BTC.OTHER").exitCode());
    }

    @Test
    void aByteThatChangedOnTheDiskIsFound() throws IOException {
        Path file = home.resolve("lake/bars/CRYPTO/BTC/1m/2024.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[60] ^= 1;
        Files.write(file, bytes);

        Call call = Call.in(home, "lake", "verify");

        assertEquals(1, call.exitCode(), call.out());
        assertTrue(call.out().contains("damaged file"), call.out());
    }

    @Test
    void theCatalogueIsMadeAnewFromTheFiles() throws IOException {
        Files.delete(home.resolve("lake/catalogue.mv.db"));

        assertEquals(0, Call.in(home, "lake", "verify").exitCode());
        assertTrue(Files.exists(home.resolve("lake/catalogue.mv.db")));
    }

    @Test
    void exportedBarsComeBackTheSame() throws IOException {
        Path csv = folder.resolve("out.csv");
        Call export = Call.in(home, "lake", "export", BTC, "--format=csv", "--out", csv);

        assertEquals(0, export.exitCode(), export.err());
        List<String> lines = Files.readAllLines(csv);
        assertEquals("time,open,high,low,close,volume", lines.getFirst());
        assertEquals("2024-03-05T00:00:00Z,100.0,101.0,99.0,100.5,2.0", lines.get(1));
        assertEquals(11, lines.size());

        Path other = folder.resolve("other");
        Call back = Call.in(other, "lake", "import", csv, BTC);
        assertEquals(0, back.exitCode(), back.err());
        assertTrue(back.out().contains("10 bars of BTC.CRYPTO 1m added"), back.out());
    }

    @Test
    void parquetCanBeExportedToo() throws IOException {
        Path file = folder.resolve("out.parquet");

        Call export = Call.in(home, "lake", "export", BTC, "--format=parquet", "--out", file);

        assertEquals(0, export.exitCode(), export.err());
        assertEquals("PAR1", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void exportedParquetComesBackTheSame() {
        Path file = folder.resolve("out.parquet");
        Call.in(home, "lake", "export", BTC, "--format=parquet", "--out", file);
        Path other = folder.resolve("other");

        Call back = Call.in(other, "lake", "import", file, BTC);

        assertEquals(0, back.exitCode(), back.err());
        assertTrue(back.out().contains("10 bars of BTC.CRYPTO 1m added"), back.out());
        assertEquals(csv(home), csv(other));
        Call again = Call.in(other, "lake", "import", file, BTC);
        assertTrue(again.out().contains("0 bars"), again.out());
    }

    @Test
    void parquetOfOtherProgramsIsImported() throws Exception {
        Path file = folder.resolve("pandas.parquet");
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute(
                    "COPY (SELECT TIMESTAMP '2024-03-04 00:00:00' + INTERVAL (i) DAY AS \"Date\","
                            + " 10.1::DOUBLE AS \"Open\", 11.25::FLOAT AS \"High\", 9 AS \"Low\","
                            + " 10.5::DECIMAL(9, 3) AS \"Close\", 100 + i AS \"Volume\""
                            + " FROM range(3) t(i)) TO '%s' (FORMAT parquet)".formatted(file));
        }

        Call call = Call.in(home, "lake", "import", file, "--instrument=X.FILE", "--tz=UTC");

        assertEquals(0, call.exitCode(), call.err());
        Call export =
                Call.in(
                        home,
                        "lake",
                        "export",
                        "--instrument=X.FILE",
                        "--out",
                        folder.resolve("x.csv"));
        assertEquals(0, export.exitCode(), export.err());
        assertEquals(
                "2024-03-05T00:00:00Z,10.1,11.25,9.0,10.5,101.0",
                Files.readAllLines(folder.resolve("x.csv")).get(2));
    }

    @Test
    void aDamagedParquetFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.parquet"), "PAR1 and nothing more");

        Call call = Call.in(home, "lake", "import", file, BTC);

        assertEquals(1, call.exitCode());
        assertTrue(call.sentence().startsWith("bad.parquet can't be read: "), call.err());
        try (Stream<Path> left = Files.list(home.resolve("lake/tmp"))) {
            assertEquals(0, left.count(), "nothing is left behind");
        }
    }

    private String csv(Path from) {
        Path file = folder.resolve("copy.csv");
        Call export = Call.in(from, "lake", "export", BTC, "--out", file);
        assertEquals(0, export.exitCode(), export.err());
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void longerBarsAreMadeOnReading() throws IOException {
        Path csv = folder.resolve("out.csv");

        Call export = Call.in(home, "lake", "export", BTC, "--period=5m", "--out", csv);

        assertEquals(0, export.exitCode(), export.err());
        assertEquals(
                List.of(
                        "time,open,high,low,close,volume",
                        "2024-03-05T00:00:00Z,100.0,105.0,99.0,104.5,10.0",
                        "2024-03-05T00:05:00Z,105.0,110.0,104.0,109.5,10.0"),
                Files.readAllLines(csv));
    }

    @Test
    void sqlCountsBars() {
        Call call =
                Call.in(
                        home,
                        "lake",
                        "sql",
                        "select instrument, period, count(*) as n, max(high) as top from bars"
                                + " group by all;",
                        "--csv");

        assertEquals(0, call.exitCode(), call.err());
        assertEquals("instrument,period,n,top\nBTC.CRYPTO,1m,10,110.0\n", call.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy bars to 'stolen.csv'",
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('/etc/passwd')",
                "drop view bars",
                "create table t as select 1",
                "select 1; select 2",
                "select 1) ; copy (select 1) to 'x.csv' ; select (1",
                "set enable_external_access = true",
                "this is no sql"
            })
    void sqlCanOnlyReadTheLake(String sql) {
        Call call = Call.in(home, "lake", "sql", sql);

        assertEquals(1, call.exitCode(), call.out());
        assertEquals(1, call.err().lines().count(), call.err());
    }

    @Test
    void wrongWordsAreWrongUsage() {
        Path csv = folder.resolve("out.csv");
        assertEquals(2, Call.in(home, "lake", "export", BTC).exitCode());
        assertEquals(
                2, Call.in(home, "lake", "export", BTC, "--format=xls", "--out", csv).exitCode());
        assertEquals(
                2, Call.in(home, "lake", "export", BTC, "--adjust=up", "--out", csv).exitCode());
        assertEquals(2, Call.in(home, "lake", "sql").exitCode());
        assertEquals(1, Call.in(home, "lake", "verify", "--instrument=NO.SUCH").exitCode());
    }

    private void importMinutes(int from, int to) throws IOException {
        StringBuilder rows = new StringBuilder("time,open,high,low,close,volume\n");
        for (int i = from; i < to; i++) {
            rows.append(
                    "2024-03-05T00:%02d:00Z,%d,%d,%d,%d.5,2\n"
                            .formatted(i, 100 + i, 101 + i, 99 + i, 100 + i));
        }
        Path file = Files.writeString(folder.resolve("bars.csv"), rows);
        Call call = Call.in(home, "lake", "import", file, BTC, "--period=1m");
        assertEquals(0, call.exitCode(), call.err());
    }
}
