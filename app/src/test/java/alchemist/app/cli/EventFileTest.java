package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What happens to instruments besides trading, from a file. */
class EventFileTest {

    private static final String BUY = "[{\"bar\": 0, \"do\": \"buy\", \"quantity\": 10}]";

    @TempDir Path folder;
    private Path script = Path.of("");

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("buy.json"), BUY);
    }

    private Call run(Path bars, String events, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("events.csv"), events);
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "backtest",
                                "--strategy",
                                "order-script",
                                "--param",
                                "file=" + script,
                                "--data",
                                bars,
                                "--events",
                                file));
        args.addAll(Arrays.asList(more));
        return Call.in(folder.resolve("home"), args.toArray());
    }

    /** Apple split 2:1, 2:1, 7:1 and 4:1: ten shares of 1998 are 1,120 in 2021. */
    @Test
    void aHoldingOfRealSharesGoesThroughItsSplits() throws IOException {
        Path apple = SharedFiles.file("data/AAPL_1d_1998-2021.csv.gz");
        Call call =
                run(
                        apple,
                        """
                        time,instrument,event,value
                        2000-06-21,AAPL.NASDAQ,split,2
                        2005-02-28,AAPL.NASDAQ,split,2
                        2014-06-09,AAPL.NASDAQ,split,7
                        2020-08-31,AAPL.NASDAQ,split,4
                        2020-08-31,MSFT.NASDAQ,split,9
                        """,
                        "--instrument",
                        "AAPL.NASDAQ",
                        "--json",
                        "-");
        assertEquals(0, call.exitCode(), call.err());
        Json result = call.json();
        assertEquals(1120, result.number("final", "position", "AAPL.NASDAQ"));
        assertEquals(4, result.list("splits").size());
        double paid = 10 * result.number("fills", 0, "price");
        assertEquals(100_000 - paid, result.number("final", "cash"), 1e-6);
        List<?> values = result.list("equity", "value");
        double last = result.number("equity", "value", values.size() - 1);
        assertTrue(last > 100_000 + 1120 * 100, "more than a hundred dollars a share: " + last);
    }

    @Test
    void cashFlowsAreInTheResultAndInTheSummary() throws IOException {
        Path bars = SampleBars.days(folder, 10);
        String events = "2024-01-05,WAVE.FILE,dividend,0.5\n2024-01-06,WAVE.FILE,funding,0.001\n";
        Json result = run(bars, events, "--json", "-").json();
        assertEquals("DIVIDEND", result.text("cashFlows", 0, "kind"));
        assertEquals(5, result.number("cashFlows", 0, "amount"));
        assertEquals("2024-01-05T00:00:00Z", result.text("cashFlows", 0, "time"));
        Call summary = run(bars, events, "--financing", "cash=0.02", "--account", "reg-t");
        assertTrue(
                summary.out().contains("Cash flows     dividends +5.00  funding"), summary.out());
        assertTrue(
                summary.out().contains("Reg T margin account · financing cash=0.02"),
                summary.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-01-05,WAVE.FILE,dividend     | line 1: this is not time,instrument,event,value.
                    2024-01-05,WAVE.FILE,divident,1   | line 1: 'divident' is not an event; there are dividend, split, funding, expiry and roll.
                    2024-01-05,WAVE.FILE,split,0      | line 1: a split's ratio must be above 0, not 0.
                    2024-01-05,WAVE.FILE,funding,x    | line 1: 'x' is not a number.
                    2024-01-05,WAVE.FILE,roll,5       | line 1: a roll has two prices, of the old and the new contract: 5131.25:5192.50.
                    soon,WAVE.FILE,dividend,1         | line 1: time: 'soon' is not a date; write 2024-01-31 or 2024-01-31T09:30:00Z.
                    """)
    void aWrongLineIsNamed(String line, String sentence) throws IOException {
        Call call = run(SampleBars.days(folder, 10), line);
        assertEquals(1, call.exitCode());
        assertEquals(folder.resolve("events.csv") + ", " + sentence, call.sentence());
    }

    @Test
    void currenciesThatCannotBeConvertedAreRefusedBeforeTheRun() throws IOException {
        Call call = run(SampleBars.days(folder, 10), "", "--currency", "eur");
        assertEquals(2, call.exitCode());
        assertEquals(
                "WAVE.FILE is traded in USD, but the account is kept in EUR; trade USDEUR along"
                        + " with it or give its rate.",
                call.sentence());
        Call given = run(SampleBars.days(folder, 10), "", "--currency", "eur", "--rate", "USD=0.5");
        assertEquals(0, given.exitCode(), given.err());
        assertTrue(given.out().contains(" EUR "), given.out());
    }

    @ParameterizedTest
    @CsvSource({"USD", "USD=x", "USD=0", "USD=-1"})
    void aWrongRateIsRefused(String rate) throws IOException {
        Call call = run(SampleBars.days(folder, 10), "", "--rate", rate);
        assertEquals(2, call.exitCode());
    }
}
