package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Backtests straight from files of trades and quotes. */
class TickBacktestCommandTest {

    @TempDir Path folder;

    @Test
    void tradesAreMadeIntoBarsAndFillTheOrders() throws IOException {
        Path trades =
                write(
                        "time,price,size",
                        "2024-03-04T14:30:00Z,100,10",
                        "2024-03-04T14:30:59Z,101,20",
                        "2024-03-04T14:31:02Z,102.5,30",
                        "2024-03-04T14:31:30Z,103,5",
                        "2024-03-04T14:32:10Z,104,5");
        Json result = buy(trades, "--fill", "trades").json();

        assertEquals(3, result.number("data", 0, "bars"));
        assertEquals("1m", result.text("data", 0, "period"));
        assertEquals("trades", result.text("settings", "fill"));
        assertEquals("through", result.text("settings", "queue"));
        assertEquals("next-trade", result.text("fills", 0, "rule"));
        assertEquals(102.5, result.number("fills", 0, "price"));
        assertEquals(1, result.number("fills", 0, "bar"));
    }

    @Test
    void latencyLetsAnOrderMissTheNextTrade() throws IOException {
        Path trades =
                write(
                        "time,price,size",
                        "2024-03-04T14:30:00Z,100,10",
                        "2024-03-04T14:31:02Z,102.5,30",
                        "2024-03-04T14:31:30Z,103,5");
        Json result = buy(trades, "--fill", "trades", "--latency", "fixed:5s").json();

        assertEquals(103, result.number("fills", 0, "price"));
        assertEquals("fixed:5s", result.text("settings", "latency"));
    }

    @Test
    void quotesFillAtTheAsk() throws IOException {
        Path quotes =
                write(
                        "timestamp;bid;ask;bid size;ask size",
                        "2024-03-04T14:30:00Z;99;101;10;10",
                        "2024-03-04T14:31:02Z;101;103;10;10",
                        "2024-03-04T14:32:02Z;102;104;10;10");
        Json result = buy(quotes, "--fill", "quotes").json();

        assertEquals("at-quote", result.text("fills", 0, "rule"));
        assertEquals(103, result.number("fills", 0, "price"));
        assertEquals(3, result.number("data", 0, "bars"));
    }

    @Test
    void barsAloneAreRefused() throws IOException {
        Path bars = SampleBars.days(folder, 10);
        Call call = buy(bars, "--fill", "trades");
        assertEquals(ExitCode.WRONG_USAGE, call.exitCode());
        assertTrue(
                call.err()
                        .contains(
                                "--fill trades needs trades of WAVE.FILE: give a file of them with"
                                        + " --data."),
                call.err());
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        Path trades =
                write(
                        "time,price,size",
                        "2024-03-04T14:30:00Z,100,10",
                        "2024-03-04T14:30:01Z,abc,10",
                        "2024-03-04T14:29:00Z,100,10",
                        "2024-03-04T14:30:02Z,100,-1");
        Call call = buy(trades);
        assertEquals(ExitCode.FAILED, call.exitCode());
        assertTrue(call.err().contains("line 3: 'abc' is not a price (column price)"), call.err());
        assertTrue(call.err().contains("2 more problems"), call.err());
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("ABC_ticks.csv"), List.of(lines));
    }

    private Call buy(Path data, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of("backtest", "--strategy", "buy-and-hold", "--data", data + ""));
        words.addAll(List.of("--json", "-"));
        words.addAll(List.of(more));
        return Call.in(folder.resolve("home"), words.toArray());
    }
}
