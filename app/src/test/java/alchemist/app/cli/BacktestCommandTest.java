package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class BacktestCommandTest {

    @TempDir Path folder;
    private Path bars = Path.of("");

    @BeforeEach
    void writeBars() throws IOException {
        bars = SampleBars.days(folder, 100);
    }

    @Test
    void resultHasEveryMemberOfTheContract() {
        Json result = run("--json", "-").json();
        for (String member :
                List.of(
                        "strategy",
                        "engine",
                        "data",
                        "settings",
                        "final",
                        "orders",
                        "fills",
                        "trades",
                        "equity",
                        "metrics",
                        "hash")) {
            assertTrue(result.has(member), member);
        }
        assertEquals("sma-cross", result.text("strategy", "id"));
        assertEquals("{fast=5, slow=20, size=100}", result.text("strategy", "parameters"));
        assertEquals("0.1.0", result.text("engine", "version"));
        assertEquals("next-open", result.text("settings", "fill"));
        assertEquals("percent", result.text("settings", "commission", "model"));
        assertEquals(100_000, result.number("settings", "cash"));
        assertTrue(result.text("hash").matches("[0-9a-f]{64}"), result.text("hash"));
    }

    @Test
    void dataIsDescribedAndHashed() throws Exception {
        Json result = run("--json", "-").json();
        assertEquals("WAVE.FILE", result.text("data", 0, "instrument"));
        assertEquals("1d", result.text("data", 0, "period"));
        assertEquals(100, result.number("data", 0, "bars"));
        assertEquals("2024-01-01T00:00:00Z", result.text("data", 0, "first"));
        assertEquals("2024-04-09T00:00:00Z", result.text("data", 0, "last"));
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        String hash = java.util.HexFormat.of().formatHex(digest.digest(Files.readAllBytes(bars)));
        assertEquals(hash, result.text("data", 0, "sha256"));
    }

    @Test
    void ordersFillsAndTradesFitTogether() {
        Json result = run("--json", "-").json();
        assertTrue(result.list("trades").size() >= 2, "the waves should give some trades");
        assertEquals("BUY", result.text("orders", 0, "side"));
        assertEquals("MARKET", result.text("orders", 0, "type"));
        assertEquals("FILLED", result.text("orders", 0, "events", 2, "state"));
        assertEquals(result.number("orders", 0, "bar") + 1, result.number("fills", 0, "bar"));
        assertEquals(result.number("fills", 0, "price"), result.number("trades", 0, "entryPrice"));
        assertEquals(result.at("fills", 1, "time"), result.at("trades", 0, "exitTime"));
        assertEquals(
                result.number("trades", 0, "pnl")
                        - result.number("fills", 0, "commission")
                        - result.number("fills", 1, "commission"),
                result.number("trades", 0, "pnlNet"),
                1e-9);
    }

    @Test
    void equityHasAPointPerBarAndEndsAtTheFinalValue() {
        Json result = run("--json", "-").json();
        assertEquals(100, result.list("equity", "time").size());
        assertEquals("2024-01-01T00:00:00Z", result.text("equity", "time", 0));
        assertEquals(result.number("final", "value"), result.number("equity", "value", 99));
        assertEquals(result.number("final", "cash"), result.number("equity", "cash", 99));
    }

    @Test
    void longPartsCanBeLeftOut() {
        Json result = run("--json", "-", "--equity", "none", "--orders", "none").json();
        assertFalse(result.has("equity"));
        assertFalse(result.has("orders"));
        assertTrue(result.has("fills"));
    }

    @Test
    void whatDoesNotExistIsNull() {
        Call call = run("--json", "-", "--to", "2024-01-03");
        assertFalse(call.out().contains("NaN"), call.out());
        assertEquals(Json.Null.NULL, call.json().at("metrics", "profitFactor"));
    }

    @Test
    void summaryGoesToStandardOutputUnlessJsonDoes() throws IOException {
        Path file = folder.resolve("r.json");
        Call toFile = run("--json", file);
        assertTrue(toFile.out().contains("Final value"), toFile.out());
        assertEquals("", toFile.err());
        Call toOut = run("--json", "-");
        assertTrue(toOut.err().contains("Final value"), toOut.err());
        assertEquals(Files.readString(file), toOut.out());
    }

    @Test
    void equalRunsHaveEqualHashesAndOthersDoNot() {
        String first = run("--json", "-").json().text("hash");
        assertEquals(first, run("--json", "-").json().text("hash"));
        assertNotEquals(first, run("--json", "-", "--cash", "90000").json().text("hash"));
    }

    @Test
    void rangeIncludesItsLastDay() {
        Json result = run("--json", "-", "--from", "2024-02-01", "--to", "2024-03-31").json();
        assertEquals("2024-02-01T00:00:00Z", result.text("data", 0, "first"));
        assertEquals("2024-03-31T00:00:00Z", result.text("data", 0, "last"));
        assertEquals(60, result.number("data", 0, "bars"));
    }

    @Test
    void momentsBoundARangeToTheMinute() throws IOException {
        Path minutes = SampleBars.minutes(folder, 60);
        Json result =
                Call.in(
                                folder,
                                "backtest",
                                "--strategy=sma-cross",
                                "--data=" + minutes,
                                "--from=2024-01-02T09:35:00Z",
                                "--to=2024-01-02T11:45:00+02:00",
                                "--json=-")
                        .json();
        assertEquals("2024-01-02T09:35:00Z", result.text("data", 0, "first"));
        assertEquals("2024-01-02T09:44:00Z", result.text("data", 0, "last"));
    }

    @Test
    void zoneOptionShiftsTimesAndDays() {
        Json result =
                run(
                                "--json",
                                "-",
                                "--tz",
                                "America/New_York",
                                "--from",
                                "2024-01-02",
                                "--to",
                                "2024-01-02")
                        .json();
        assertEquals("2024-01-02T05:00:00Z", result.text("data", 0, "first"));
        assertEquals(1, result.number("data", 0, "bars"));
    }

    @Test
    void definitionFileSetsTheMultiplier() throws IOException {
        Path definition =
                Files.writeString(
                        folder.resolve("es.yaml"),
                        """
                        symbol: ES
                        venue: CME
                        multiplier: 50
                        tick_size: 0.25
                        margin: 12000
                        calendar: cme
                        """);
        Call call = run("--json", "-", "--instrument-def", definition, "--cash", "10000000");
        Json result = call.json();
        assertTrue(call.err().contains("not used by this version: calendar"), call.err());
        assertEquals("ES.CME", result.text("data", 0, "instrument"));
        double points =
                result.number("trades", 0, "exitPrice") - result.number("trades", 0, "entryPrice");
        assertEquals(100 * 50 * points, result.number("trades", 0, "pnl"), 1e-6);
        int entry = (int) result.number("trades", 0, "entryBar");
        double tiedUp =
                result.number("equity", "value", entry) - result.number("equity", "cash", entry);
        assertEquals(100 * 12_000, tiedUp, 1e-6, "the margin of 100 contracts");
    }

    @Test
    void reportAndTradesAreWritten() throws IOException {
        Path report = folder.resolve("report.html");
        Path trades = folder.resolve("trades.csv");
        Call call = run("--report", report, "--trades", trades);
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
        List<String> lines = Files.readAllLines(trades);
        assertTrue(lines.getFirst().startsWith("instrument,direction,quantity,entryBar"));
        assertTrue(lines.get(1).startsWith("WAVE.FILE,LONG,100.0,"), lines.get(1));
    }

    @Test
    void homeIsTakenBeforeAndAfterTheCommandAndFromTheEnvironment() {
        Path home = folder.resolve("home");
        for (Call call :
                List.of(
                        Call.run(Map.of(), "--home", home, "lake", "list"),
                        Call.run(Map.of(), "lake", "--home", home, "list"),
                        Call.run(Map.of(), "lake", "list", "--home", home),
                        Call.run(Map.of("ALCHEMIST_HOME", home.toString()), "lake", "list"))) {
            assertEquals(0, call.exitCode(), call.err());
            assertTrue(call.out().contains("The lake at " + home), call.out());
        }
    }

    private Call run(Object... more) {
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "backtest",
                                "--strategy=sma-cross",
                                "--param=fast=5",
                                "--param=slow=20",
                                "--commission=percent:0.001",
                                "--data=" + bars));
        args.addAll(Arrays.asList(more));
        Call call = Call.in(folder.resolve("home"), args.toArray());
        assertEquals(0, call.exitCode(), call.err());
        return call;
    }
}
