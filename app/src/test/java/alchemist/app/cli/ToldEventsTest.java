package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.backtest.BacktestViewModel;
import alchemist.app.form.BarLibrary;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.lake.SilentNavigator;
import alchemist.app.report.Json;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Splits, dividends and rolls that the lake knows of are told to the account by themselves. */
class ToldEventsTest {

    private static final String ACTIONS =
            """
            ex_date,kind,value
            2024-03-01,dividend,7
            2024-03-06,split,2
            2024-03-07,dividend,4
            2024-03-12,split,3
            """;

    @TempDir Path folder;
    private Path home = Path.of("");

    /** Worth 100 to the holder of a share of the first day, dividends included, on every day. */
    @BeforeEach
    void fill() throws IOException {
        home = folder.resolve("home");
        importDays("A.NYSE", "04,100,1 05,100,1 06,50,1 07,46,1 08,46,1");
        actions("A.NYSE", ACTIONS);
    }

    @Test
    void aHoldingIsSplitAndPaidOnItsExDatesAndTheResultSaysSo() {
        Json run = hold("A.NYSE", 10);
        assertEquals(20, run.number("final", "position", "A.NYSE"));
        assertEquals(100_000, run.number("final", "value"), 1e-9);
        assertEquals(80, run.number("cashFlows", 0, "amount"), 1e-9);
        assertEquals(2, run.list("events").size(), "not those before and after the bars");
        assertEquals("split", run.text("events", 0, "event"));
        assertEquals("2024-03-06T05:00:00Z", run.text("events", 0, "time"));
        assertEquals(2, run.number("events", 0, "value"));
        assertEquals("dividend", run.text("events", 1, "event"));
        assertEquals(4, run.number("events", 1, "value"));
    }

    @Test
    void summaryAndReportNameWhatWasTold() throws IOException {
        Path report = folder.resolve("report.html");
        Call call = backtest("A.NYSE", 10, "--report", report);
        assertTrue(call.out().contains("Events         1 split, 1 dividend"), call.out());
        String html = Files.readString(report);
        assertTrue(html.contains("Told to the account (1 split, 1 dividend)"));
        assertTrue(html.contains("2024-03-07"));
    }

    /** Twice the shares at half the price: what is told must not be in the prices too. */
    @Test
    void pricesAdjustedForSplitsAreToldOfDividendsPerShareOfToday() {
        Json raw = hold("A.NYSE", 10);
        Json back = hold("A.NYSE", 20, "--adjust", "splits");
        Json forward = hold("A.NYSE", 10, "--adjust", "splits:forward");
        for (Json adjusted : List.of(back, forward)) {
            assertEquals(1, adjusted.list("events").size());
            assertEquals(raw.number("final", "value"), adjusted.number("final", "value"), 1e-9);
        }
        assertEquals(4, back.number("events", 0, "value"), 1e-12);
        assertEquals(8, forward.number("events", 0, "value"), 1e-12);
    }

    @Test
    void pricesAdjustedForAllAreToldOfNothing() {
        Json all = hold("A.NYSE", 20, "--adjust", "all");
        assertEquals(0, all.list("events").size());
        assertEquals(100_000, all.number("final", "value"), 1e-9);
    }

    @Test
    void noneTellsOfNothing() {
        Json run = hold("A.NYSE", 10, "--events", "none");
        assertEquals(0, run.list("events").size());
        assertEquals(10, run.number("final", "position", "A.NYSE"));
        String id = run.text("id");
        assertEquals(0, Call.in(home, "backtest", "--again", id).exitCode());
    }

    /** The file's dividend of the same day replaces the lake's; the lake's split stays. */
    @Test
    void aFileAddsToTheLakeAndCorrectsIt() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("events.csv"),
                        """
                        2024-03-07T14:30:00Z,A.NYSE,dividend,3
                        2024-03-08,A.NYSE,funding,0.01
                        """);
        Json run = hold("A.NYSE", 10, "--events", file);
        assertEquals(3, run.list("events").size());
        assertEquals(20, run.number("final", "position", "A.NYSE"));
        assertEquals(60, run.number("cashFlows", 0, "amount"), 1e-9);
        assertEquals(-9.2, run.number("cashFlows", 1, "amount"), 1e-9);
    }

    @Test
    void aRepetitionIsToldTheSameAndNamesWhatHasChanged() throws IOException {
        String id = hold("A.NYSE", 10).text("id");
        assertEquals(0, Call.in(home, "backtest", "--again", id).exitCode());
        actions("A.NYSE", ACTIONS + "2024-03-08,dividend,1\n");
        Call again = Call.in(home, "backtest", "--again", id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("A.csv has changed: its sha256 was"), again.err());
    }

    @Test
    void aSplitThatTheLakeHearsOfLaterChangesARepetition() throws IOException {
        importDays("B.NYSE", "04,100,1 05,100,1 06,50,1 07,50,1");
        String id = hold("B.NYSE", 10).text("id");
        actions("B.NYSE", "ex_date,kind,value\n2024-03-06,split,2\n");
        Call again = Call.in(home, "backtest", "--again", id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("the result hash was"), again.err());
        assertTrue(again.err().contains("told of B.NYSE have changed"), again.err());
    }

    /** A step of 10 at the roll is no profit, and the roll costs two executions. */
    @Test
    void theRollsOfAContinuousFutureAreToldUnlessItIsBackAdjusted() throws IOException {
        importDays("ESH4.CME", "04,100,900 05,101,800 06,102,500 07,103,200 08,104,50");
        importDays("ESM4.CME", "04,110,100 05,111,200 06,112,600 07,113,900 08,114,950 11,115,9");
        Json joined =
                hold("ES.CME", 1, "--continuous=volume", "--back-adjust=none", "--cash=1000000");
        Json adjusted = hold("ES.CME", 1, "--continuous=volume", "--cash=1000000");
        assertEquals("roll", joined.text("events", 0, "event"));
        assertEquals(102, joined.number("events", 0, "from"));
        assertEquals(112, joined.number("events", 0, "to"));
        assertEquals("roll-out", joined.text("fills", 1, "rule"));
        assertEquals("roll-in", joined.text("fills", 2, "rule"));
        assertEquals(0, adjusted.list("events").size());
        assertEquals(adjusted.number("final", "value"), joined.number("final", "value"), 1e-6);
    }

    /** Longs pay a rate above 0 and get one below; before the first bar nobody holds anything. */
    @Test
    void theFundingRatesOfTheLakeArePaid() throws IOException {
        importDays("PERP.BYBIT", "04,100,1 05,100,1 06,100,1 07,100,1");
        Path rates =
                Files.writeString(
                        folder.resolve("rates.csv"),
                        """
                        time,funding_rate
                        2024-03-01T08:00:00Z,0.5
                        2024-03-05T08:00:00Z,0.01
                        2024-03-06T08:00:00Z,-0.02
                        """);
        Call imported = Call.in(home, "lake", "import", rates, "--instrument", "PERP.BYBIT");
        assertEquals(0, imported.exitCode(), imported.err());
        Json run = hold("PERP.BYBIT", 10);
        assertEquals(List.of("funding", "funding"), kinds(run));
        assertEquals(-10, run.number("cashFlows", 0, "amount"), 1e-9);
        assertEquals(20, run.number("cashFlows", 1, "amount"), 1e-9);
        assertEquals(0, Call.in(home, "backtest", "--again", run.text("id")).exitCode());
    }

    private static List<String> kinds(Json run) {
        return IntStream.range(0, run.list("events").size())
                .mapToObj(i -> run.text("events", i, "event"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "splits"})
    void realSharesDoWhatAFileOfTheirSplitsDoes(String adjust) throws IOException {
        Path apple = SharedFiles.file("data/AAPL_1d_1998-2021.csv.gz");
        Call imported = Call.in(home, "lake", "import", apple, "--instrument", "AAPL.NASDAQ");
        assertEquals(0, imported.exitCode(), imported.err());
        String lines = "";
        String told = "";
        for (String split :
                List.of("2000-06-21,2", "2005-02-28,2", "2014-06-09,7", "2020-08-31,4")) {
            lines += split.replace(",", ",split,") + "\n";
            told += split.replace(",", ",AAPL.NASDAQ,split,") + "\n";
        }
        actions("AAPL.NASDAQ", "ex_date,kind,value\n" + lines);
        Path file = Files.writeString(folder.resolve("apple.csv"), told);
        Json lake = hold("AAPL.NASDAQ", adjust.equals("none") ? 10 : 1120, "--adjust", adjust);
        String zone = "--tz=America/New_York";
        Json given = hold("AAPL.NASDAQ", 10, "--events", file, "--data", apple, zone);
        assertEquals(1120, lake.number("final", "position", "AAPL.NASDAQ"));
        assertEquals(
                1,
                lake.number("final", "value") / given.number("final", "value"),
                1e-9,
                "total return over 23 years");
        if (adjust.equals("none")) {
            assertEquals(given.text("hash"), lake.text("hash"));
        }
    }

    @Test
    void theScreensRunIsTheOneOfTheCommandLine() throws LakeException {
        Json typed = backtestJson("moving-average", "A.NYSE", "--param", "period=2");
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            BacktestViewModel screen =
                    new BacktestViewModel(
                            new BacktestViewModel.Services(
                                    StrategyCatalog.load(),
                                    BarLibrary.of(() -> lake),
                                    Background.direct(),
                                    Pulse.manual(),
                                    new SilentNavigator(),
                                    (_, _, read) -> read.toldSha256().orElse(""),
                                    null));
            screen.refresh();
            screen.form()
                    .strategyProperty()
                    .set(StrategyCatalog.load().find("moving-average").orElseThrow());
            screen.form().parameters().field("period").orElseThrow().textProperty().set("2");
            screen.run();
            var run = screen.history().selectedProperty().get();
            assertFalse(run == null, screen.hintProperty().get());
            assertEquals(typed.text("hash"), run.result().record().hash());
            assertEquals(2, run.result().request().lifecycle().size());
        }
    }

    private Json hold(String instrument, int quantity, Object... options) {
        List<Object> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(List.of("--json", "-"));
        return backtest(instrument, quantity, all.toArray()).json();
    }

    private Call backtest(String instrument, int quantity, Object... options) {
        try {
            Path script =
                    Files.writeString(
                            folder.resolve("buy.json"),
                            "[{\"bar\": 0, \"do\": \"buy\", \"quantity\": %d}]"
                                    .formatted(quantity));
            return call("order-script", instrument, options, "--param", "file=" + script);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Json backtestJson(String strategy, String instrument, Object... options) {
        return call(strategy, instrument, options, "--json", "-").json();
    }

    private Call call(String strategy, String instrument, Object[] options, Object... more) {
        List<Object> command =
                new ArrayList<>(
                        List.of("backtest", "--strategy", strategy, "--instrument", instrument));
        command.addAll(Arrays.asList(options));
        command.addAll(Arrays.asList(more));
        Call call = Call.in(home, command.toArray());
        assertEquals(0, call.exitCode(), call.err());
        return call;
    }

    private void actions(String instrument, String text) throws IOException {
        String[] name = instrument.split("\\.");
        Path actions = Files.createDirectories(home.resolve("lake/actions/" + name[1]));
        Files.writeString(actions.resolve(name[0] + ".csv"), text);
    }

    private void importDays(String instrument, String days) throws IOException {
        SampleBars.importDays(folder, instrument, days);
    }
}
