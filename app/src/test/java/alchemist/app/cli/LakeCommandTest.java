package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LakeCommandTest {

    @TempDir Path folder;
    private Path home = Path.of("");

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("home");
    }

    @Test
    void importedBarsAreListedExplainedAndBacktested() throws IOException {
        Path bars = SampleBars.days(folder, 100);
        Call imported = importFile(bars, "--tz", "UTC");
        assertEquals(0, imported.exitCode(), imported.err());
        assertTrue(imported.out().contains("100 bars of WAVE.TEST 1d added."), imported.out());

        Json list = Call.in(home, "lake", "list", "--json", "-").json();
        assertEquals("WAVE.TEST", list.text(0, "instrument"));
        assertEquals(100, list.number(0, "bars"));

        Json info = Call.in(home, "lake", "info", "WAVE.TEST", "1d", "--json", "-").json();
        assertTrue(info.text(0, "files", 0, "sha256").matches("[0-9a-f]{64}"));
        assertEquals(bars.toString(), info.text(0, "files", 0, "origin"));

        Json fromLake = backtest("--instrument", "WAVE.TEST", "--period", "1d");
        Json fromFile = backtest("--data", bars, "--instrument", "WAVE.TEST");
        assertEquals(fromFile.text("hash"), fromLake.text("hash"));
        assertEquals("csv: WAVE.csv", fromLake.text("data", 0, "origin"));
    }

    @Test
    void importingAgainChangesNothingAndSaysSo() throws IOException {
        Path bars = SampleBars.days(folder, 10);
        importFile(bars, "--tz", "UTC");
        Call again = importFile(bars, "--tz", "UTC");
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.out().contains("Nothing changed: all 10 bars"), again.out());
    }

    @Test
    void timesWithoutZoneAreReadInTheInstrumentsZoneAndThatIsSaid() throws IOException {
        Call imported = importFile(SampleBars.minutes(folder, 5));
        assertTrue(imported.err().contains("are read as America/New_York"), imported.err());
        Json list = Call.in(home, "lake", "list", "--json", "-").json();
        assertEquals("2024-01-02T14:30:00Z", list.text(0, "first"));
    }

    @Test
    void aBadFileDoesNotKeepTheOthersOut() throws IOException {
        Path good = SampleBars.days(folder, 10);
        Path bad = Files.writeString(folder.resolve("bad.csv"), "nothing,of,use\n");
        Call call = Call.in(home, "lake", "import", bad, good, "--instrument=W.TEST", "--tz=UTC");
        assertEquals(1, call.exitCode());
        assertEquals(1, call.err().lines().count(), call.err());
        assertTrue(call.err().contains("Nothing was imported."), call.err());
        assertTrue(call.out().contains("10 bars of W.TEST 1d added."), call.out());
    }

    @Test
    void emptyLakeSaysHowToFillIt() {
        Call list = Call.in(home, "lake", "list");
        assertEquals(0, list.exitCode(), list.err());
        assertTrue(list.out().contains("is empty; 'alchemist lake import FILE"), list.out());
    }

    @Test
    void unknownNameFailsAndWrongNameIsWrongUsage() {
        assertEquals(1, Call.in(home, "lake", "info", "NO.SUCH").exitCode());
        assertEquals(2, Call.in(home, "lake", "info", "NOSUCH").exitCode());
        assertEquals(2, Call.in(home, "lake", "info", "NO.SUCH", "1x").exitCode());
    }

    @Test
    void secondProcessOnTheSameHomeFails() throws LakeException {
        try (Lake _ = Lake.open(home, new InstrumentRegistry())) {
            Call call = Call.in(home, "lake", "list");
            assertEquals(1, call.exitCode());
            assertEquals(1, call.err().lines().count(), call.err());
        }
    }

    @Test
    void periodMayBeLeftOutWhereThereIsOne() throws IOException {
        importFile(SampleBars.days(folder, 100), "--tz", "UTC");
        assertEquals("1d", backtest("--instrument", "WAVE.TEST").text("data", 0, "period"));
        Call other =
                Call.in(
                        home,
                        "backtest",
                        "--strategy=sma-cross",
                        "--instrument=WAVE.TEST",
                        "--period=1m");
        assertEquals(1, other.exitCode());
        assertEquals("The lake has no 1m bars of WAVE.TEST; it has 1d.", other.sentence());
    }

    @Test
    void definitionGivenWithAnImportStaysInTheLake() throws IOException {
        Path definition =
                Files.writeString(folder.resolve("d.yaml"), "WAVE.TEST:\n  multiplier: 5\n");
        importFile(SampleBars.days(folder, 10), "--tz=UTC", "--instrument-def=" + definition);
        Json info = Call.in(home, "lake", "info", "WAVE.TEST", "--json").json();
        assertEquals(5, info.number(0, "definition", "multiplier"));
    }

    private Call importFile(Path file, Object... more) {
        Object[] args = new Object[4 + more.length];
        args[0] = "lake";
        args[1] = "import";
        args[2] = file;
        args[3] = "--instrument=WAVE.TEST";
        System.arraycopy(more, 0, args, 4, more.length);
        return Call.in(home, args);
    }

    private Json backtest(Object... data) {
        Object[] args = new Object[3 + data.length];
        args[0] = "backtest";
        args[1] = "--strategy=sma-cross";
        args[2] = "--json=-";
        System.arraycopy(data, 0, args, 3, data.length);
        Call call = Call.in(home, args);
        assertEquals(0, call.exitCode(), call.err());
        return call.json();
    }
}
