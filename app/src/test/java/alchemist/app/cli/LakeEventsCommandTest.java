package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trades, quotes and funding rates on the command line. */
class LakeEventsCommandTest {

    @TempDir Path folder;

    @Test
    void importedTradesAreListedWithTheirKind() throws IOException {
        Call imported = importTrades();
        assertEquals(ExitCode.DONE, imported.exitCode());
        assertTrue(imported.out().contains("4 trades of ABC.NYSE added."), imported.out());

        Json list = call("lake", "list", "--json", "-").json();

        assertEquals("trades", list.text(0, "kind"));
        assertEquals(4, list.number(0, "rows"));
        assertEquals(0, list.number(0, "bars"));
        assertTrue(call("lake", "list").out().contains("trades"));
        assertTrue(call("lake", "info", "ABC.NYSE", "trades").out().contains("4 trades from"));
        assertEquals(ExitCode.DONE, call("lake", "verify").exitCode());
    }

    @Test
    void aRunOverStoredTradesIsThatOverTheirFileAndCanBeRepeated() throws IOException {
        importTrades();

        Json stored = call(backtest("--instrument", "ABC.NYSE")).json();
        Json direct = call(backtest("--instrument", "ABC.NYSE", "--data", trades() + "")).json();

        assertEquals(direct.text("hash"), stored.text("hash"));
        assertEquals("next-trade", stored.text("fills", 0, "rule"));
        Call again = call("backtest", "--again", stored.text("id"));
        assertEquals(ExitCode.DONE, again.exitCode(), again.err());
        assertTrue(again.out().contains("is reproduced"), again.out());
    }

    @Test
    void aRunThatNeedsTradesSaysWhereThereAreNone() {
        Call call = call(backtest("--instrument", "ABC.NYSE"));

        assertEquals(ExitCode.FAILED, call.exitCode());
        assertTrue(call.err().contains("has no trades of ABC.NYSE"), call.err());
    }

    @Test
    void exportedTradesComeBackTheSame() throws IOException {
        importTrades();
        Path csv = folder.resolve("out.csv");
        Path parquet = folder.resolve("out.parquet");
        for (Path file : List.of(csv, parquet)) {
            String format = file.equals(csv) ? "csv" : "parquet";
            Call export =
                    call(
                            "lake",
                            "export",
                            "--instrument",
                            "ABC.NYSE",
                            "--kind",
                            "trades",
                            "--format",
                            format,
                            "--out",
                            file + "");
            assertEquals(ExitCode.DONE, export.exitCode(), export.err());

            Call back = call("lake", "import", file + "", "--instrument", "ABC.NYSE");

            assertTrue(
                    back.out().contains("all there already")
                            || back.out().contains("were there already"),
                    back.out());
        }
    }

    @Test
    void fundingRatesAreFoundByTheirHeader() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("funding.csv"),
                        """
                        calc_time,funding_interval_hours,last_funding_rate
                        1704067200000,8,0.00037409
                        1704096000000,8,-0.0001
                        """);

        Call call = call("lake", "import", file + "", "--instrument", "BTCUSDT-PERP.BINANCE");

        assertTrue(
                call.out().contains("2 funding rates of BTCUSDT-PERP.BINANCE added."), call.out());
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Call call =
                call(
                        "lake",
                        "import",
                        trades() + "",
                        "--instrument",
                        "ABC.NYSE",
                        "--kind",
                        "quotes");

        assertEquals(ExitCode.FAILED, call.exitCode());
        assertTrue(call.err().contains("has trades by its header, not quotes"), call.err());
    }

    @Test
    void whatIsDeletedIsNoLongerListed() throws IOException {
        importTrades();
        Call call = call("lake", "delete", "ABC.NYSE", "--kind", "trades", "--yes");

        assertTrue(call.out().contains("ABC.NYSE trades: 4 trades are in"), call.out());
        assertTrue(call("lake", "list").out().contains("is empty"));
    }

    @Test
    void whatIsWrongWithTradesIsFound() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("twice.csv"),
                        """
                        time,price,size,trade_id
                        2024-03-04T14:30:00Z,100,10,7
                        2024-03-04T14:30:01Z,100,10,7
                        """);
        call("lake", "import", file + "", "--instrument", "ABC.NYSE");

        Call verify = call("lake", "verify");

        assertEquals(ExitCode.FAILED, verify.exitCode());
        assertTrue(verify.out().contains("an id is there twice"), verify.out());
    }

    @Test
    void aQuarterOfAMillionRealTradesGiveTheSameBarsAsTheirFile() throws Exception {
        Path file = SharedFiles.file("data/SPY_ticks_2013-10-07.csv.gz");
        InstrumentId spy = InstrumentId.parse("SPY.ARCA");
        Call imported = call("lake", "import", file + "", "--instrument", "SPY.ARCA");
        assertTrue(imported.out().contains("250,601 trades of SPY.ARCA added."), imported.out());
        assertEquals(ExitCode.DONE, call("lake", "verify").exitCode());

        Json stored = call(backtest("--instrument", "SPY.ARCA")).json();
        Json direct =
                call(backtest(
                                "--instrument",
                                "SPY.ARCA",
                                "--data",
                                file + "",
                                "--tz",
                                "America/New_York"))
                        .json();

        assertEquals(direct.text("hash"), stored.text("hash"));
        assertEquals(bars(spy).size(), stored.number("data", 0, "bars"));
    }

    private BarSeries bars(InstrumentId id) throws LakeException {
        try (Lake lake = Lake.open(folder.resolve("home"), new InstrumentRegistry())) {
            assertEquals(250_601, lake.events().dataset(id, EventKind.TRADES).orElseThrow().rows());
            return lake.events().bars(id, BarPeriod.ONE_MINUTE, TimeRange.ALL);
        }
    }

    private Call importTrades() throws IOException {
        return call("lake", "import", trades() + "", "--instrument", "ABC.NYSE");
    }

    private Path trades() throws IOException {
        return Files.write(
                folder.resolve("ABC_ticks.csv"),
                List.of(
                        "time,price,size,side,id",
                        "2024-03-04T14:30:00Z,100,10,buy,1",
                        "2024-03-04T14:31:02Z,102.5,30,sell,2",
                        "2024-03-04T14:31:30Z,103,5,,3",
                        "2024-03-04T14:32:10Z,104,5,buy,4"));
    }

    private static Object[] backtest(String... more) {
        List<Object> words =
                new ArrayList<>(
                        List.of(
                                "backtest",
                                "--strategy",
                                "buy-and-hold",
                                "--fill",
                                "trades",
                                "--json",
                                "-"));
        words.addAll(List.of(more));
        return words.toArray();
    }

    private Call call(Object... words) {
        return Call.in(folder.resolve("home"), words);
    }
}
