package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.app.report.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command line against what backtrader gives for the same bars and rules. */
class BacktestGoldenTest {

    private static final double RELATIVE = 1e-9;

    @TempDir Path home;

    @Test
    void smaCrossOnMinuteBarsMatchesBacktrader() throws IOException {
        compare("minute.csv", "strategy_sma_minute.json", "percent:0.0001");
    }

    @Test
    void smaCrossOnDailyBarsMatchesBacktrader() throws IOException {
        compare("daily.csv", "strategy_sma_daily.json", "percent:0.001");
    }

    @Test
    void smaCrossOnSpyDaysMatchesTheKnownFigures() {
        Json result = backtest("data/SPY_1d_1998-2021.csv.gz", "percent:0.0005");
        assertEquals(203, result.list("fills").size());
        assertEquals(101, result.list("trades").size());
        close(110384.169, result.number("final", "value"), "final value");
    }

    @Test
    void smaCrossOnEuroFutureMinutesMatchesTheKnownFigures() {
        Json result = backtest("data/6EH4_1m_2024-01.csv.gz", "percent:0.0005");
        assertEquals(1166, result.list("fills").size());
        assertEquals(583, result.list("trades").size());
        close(99933.6128424992, result.number("final", "value"), "final value");
    }

    private void compare(String bars, String expected, String commission) throws IOException {
        Json golden = Json.parse(Files.readString(SharedFiles.file("golden/" + expected)));
        Json result = backtest("golden/" + bars, commission);
        fills(golden, result);
        trades(golden, result);
        close(golden.number("final_value"), result.number("final", "value"), "final value");
        close(golden.number("final_cash"), result.number("final", "cash"), "final cash");
    }

    private Json backtest(String bars, String commission) {
        Call call =
                Call.in(
                        home,
                        "backtest",
                        "--data",
                        SharedFiles.file(bars),
                        "--strategy",
                        "sma-cross",
                        "--commission",
                        commission,
                        "--json",
                        "-");
        assertEquals(0, call.exitCode(), call.err());
        return call.json();
    }

    private static void fills(Json golden, Json result) {
        List<?> completed =
                golden.list("orders").stream()
                        .filter(
                                order ->
                                        order instanceof Map<?, ?> map
                                                && "Completed".equals(map.get("status")))
                        .toList();
        assertEquals(completed.size(), result.list("fills").size(), "number of fills");
        for (int i = 0; i < completed.size(); i++) {
            Map<?, ?> order = (Map<?, ?>) completed.get(i);
            String what = "fill " + i;
            close(number(order, "bar"), result.number("fills", i, "bar"), what + " bar");
            close(number(order, "exec_price"), result.number("fills", i, "price"), what + " price");
            close(number(order, "comm"), result.number("fills", i, "commission"), what + " cost");
            close(
                    Math.abs(number(order, "exec_size")),
                    result.number("fills", i, "quantity"),
                    what + " quantity");
            assertEquals(String.valueOf(order.get("side")), result.text("fills", i, "side"), what);
        }
    }

    private static void trades(Json golden, Json result) {
        assertEquals(golden.list("trades").size(), result.list("trades").size());
        for (int i = 0; i < golden.list("trades").size(); i++) {
            String what = "trade " + i;
            close(golden.number("trades", i, "open_bar"), number(result, i, "entryBar"), what);
            close(golden.number("trades", i, "close_bar"), number(result, i, "exitBar"), what);
            close(golden.number("trades", i, "barlen"), number(result, i, "bars"), what);
            close(golden.number("trades", i, "price"), number(result, i, "entryPrice"), what);
            close(golden.number("trades", i, "pnl"), number(result, i, "pnl"), what);
            close(golden.number("trades", i, "pnlcomm"), number(result, i, "pnlNet"), what);
        }
    }

    private static double number(Json result, int trade, String member) {
        return result.number("trades", trade, member);
    }

    private static double number(Map<?, ?> map, String member) {
        return map.get(member) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void close(double expected, double actual, String what) {
        assertEquals(expected, actual, RELATIVE * Math.max(1, Math.abs(expected)), what);
    }
}
