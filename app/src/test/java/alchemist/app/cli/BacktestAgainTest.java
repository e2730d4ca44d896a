package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;
import alchemist.datalake.lake.Sha256;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stored backtest either comes out the same again, or the user learns what has changed. */
class BacktestAgainTest {

    @TempDir Path folder;
    private Path bars = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void writeBars() throws IOException {
        bars = SampleBars.days(folder, 100);
        home = folder.resolve("home");
    }

    @Test
    void aRunFromAFileIsReproduced() {
        Json first = backtest("--data", bars, "--from", "2024-01-15", "--slippage", "ticks:1");
        Call again = again(first.text("id"));
        assertEquals(0, again.exitCode(), again.err());
        assertEquals(first.at(), again.json().at());
        assertTrue(again.err().contains("is reproduced"), again.err());
    }

    @Test
    void aRunOnTradesIsReproducedWithItsFillsAndItsLatency() throws IOException {
        StringBuilder trades = new StringBuilder("timestamp,price,size\n");
        for (int i = 0; i < 3000; i++) {
            double price = 100 + Math.round(100 * Math.sin(i / 80.0)) / 100.0;
            trades.append("2024-01-02T10:%02d:%02dZ,%.2f,%d%n".formatted(i / 60, i % 60, price, 5));
        }
        Path ticks = Files.writeString(folder.resolve("WAVE_ticks.csv"), trades);
        Json first = backtest("--data", ticks, "--fill", "trades", "--latency", "fixed:50ms");
        assertTrue(first.list("fills").size() > 2, "it should trade");
        Call again = again(first.text("id"));
        assertEquals(0, again.exitCode(), again.err());
        assertEquals(first.at(), again.json().at());
    }

    @Test
    void aRunFromTheLakeIsReproducedAfterTheLakeHasGrown() throws IOException {
        importBars();
        Json first = backtest("--instrument", "WAVE.TEST", "--period", "1w");
        // More bars: another file, but the same bars in the range of the run.
        bars = SampleBars.days(folder, 150);
        importBars();
        Call again = again(first.text("id"));
        assertEquals(0, again.exitCode(), again.err());
        assertEquals(first.text("hash"), again.json().text("hash"));
        assertTrue(again.err().contains("all.parquet has changed: its sha256 was"), again.err());
    }

    @Test
    void aChangedFileIsNamedWithBothHashes() throws IOException {
        String before = Sha256.of(bars);
        String id = backtest("--data", bars).text("id");
        Files.writeString(bars, Files.readString(bars).replace(",1050\n", ",1051\n"));
        Call again = again(id);
        assertEquals(1, again.exitCode());
        assertTrue(
                again.err()
                        .contains(
                                "%s has changed: its sha256 was %s, now it is %s."
                                        .formatted(bars, before, Sha256.of(bars))),
                again.err());
        assertTrue(again.err().contains("though the result hash is still"), again.err());
    }

    @Test
    void aChangedPartitionIsNamedAndTheOtherResultIsTold() throws IOException {
        importBars();
        Json first = backtest("--instrument", "WAVE.TEST", "--period", "1d");
        Files.writeString(bars, Files.readString(bars).replaceAll("(\\d+\\.\\d\\d)", "1$1"));
        importBars();
        Call again = again(first.text("id"));
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("all.parquet has changed"), again.err());
        String hash = again.json().text("hash");
        assertNotEquals(first.text("hash"), hash);
        assertTrue(
                again.err().contains("was %s, now it is %s".formatted(first.text("hash"), hash)),
                again.err());
    }

    @Test
    void aVanishedFileIsNamed() throws IOException {
        String id = backtest("--data", bars).text("id");
        String sha256 = Sha256.of(bars);
        Files.delete(bars);
        Call again = again(id);
        assertEquals(1, again.exitCode());
        assertTrue(
                again.sentence()
                        .endsWith(
                                "%s is not there any more; its sha256 was %s."
                                        .formatted(bars, sha256)),
                again.err());
        assertEquals(1, again.err().lines().count(), again.err());
    }

    @Test
    void deletedBarsOfTheLakeAreNamed() {
        importBars();
        String id = backtest("--instrument", "WAVE.TEST", "--period", "1d").text("id");
        Call deletion = call("lake", "delete", "WAVE.TEST", "--yes");
        assertEquals(0, deletion.exitCode(), deletion.err());
        Call again = again(id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("all.parquet is not there any more"), again.err());
    }

    @Test
    void aChangedOrderScriptIsNamed() throws IOException {
        Path script = folder.resolve("orders.json");
        Files.writeString(
                script, "[{\"bar\": 1, \"do\": \"buy\", \"quantity\": 5, \"type\": \"MARKET\"}]");
        String id =
                call(
                                "backtest",
                                "--strategy=order-script",
                                "--param=file=" + script,
                                "--data=" + bars,
                                "--json=-")
                        .json()
                        .text("id");
        assertEquals(0, again(id).exitCode());
        Files.writeString(script, Files.readString(script).replace("5", "6"));
        Call again = again(id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("orders.json has changed"), again.err());
    }

    @Test
    void changedEventsAreNamed() throws IOException {
        StringBuilder text = new StringBuilder("time,instrument,event,value\n");
        for (int day = 10; day < 30; day++) {
            text.append("2024-02-%d,WAVE.FILE,dividend,0.5\n".formatted(day));
        }
        Path events = Files.writeString(folder.resolve("events.csv"), text);
        String id =
                backtest("--data", bars, "--events", events, "--financing=cash=0.03").text("id");
        assertEquals(0, again(id).exitCode(), again(id).err());
        Files.writeString(events, Files.readString(events).replace("0.5", "0.7"));
        Call again = again(id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("events.csv has changed"), again.err());
    }

    @Test
    void anotherProgramIsNamed() throws IOException {
        String id = backtest("--data", bars).text("id");
        Path stored = home.resolve("backtests").resolve(id + ".json");
        Files.writeString(
                stored,
                Files.readString(stored)
                        .replaceFirst("\"version\" *: *\"[^\"]*", "\"version\":\"0.0.9"));
        Call again = again(id);
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.err().contains("The program was alchemist 0.0.9"), again.err());
    }

    @Test
    void anUnknownIdSuggestsNearOnes() {
        String id = backtest("--data", bars).text("id");
        char other = id.charAt(5) == 'x' ? 'y' : 'x';
        Call again = again(id.substring(0, 5) + other);
        assertEquals(1, again.exitCode());
        assertTrue(again.sentence().endsWith("Did you mean " + id + "?"), again.err());
        assertTrue(
                again("nothing-like-it").sentence().endsWith("--list' shows what there is."),
                "no hint is given where nothing is near");
    }

    @Test
    void storedRunsAreListed() {
        assertTrue(call("backtest", "--list").out().startsWith("No backtest is stored in"));
        String id = backtest("--data", bars).text("id");
        assertEquals(id, backtest("--data", bars).text("id"), "equal runs are one");
        String other = backtest("--data", bars, "--cash", "5000").text("id");
        Json list = call("backtest", "--list", "--json", "-").json();
        assertEquals(2, list.list().size());
        String table = call("backtest", "--list").out();
        assertTrue(table.contains(id) && table.contains(other), table);
        assertTrue(table.contains("sma-cross fast=5 slow=20 size=100  WAVE.FILE 1d"), table);
    }

    @Test
    void aRunIsRepeatedAsItWas() {
        String id = backtest("--data", bars).text("id");
        Call call = call("backtest", "--again", id, "--cash", "5000");
        assertEquals(2, call.exitCode());
        assertTrue(
                call.err().startsWith("--cash can't be given together with --again"), call.err());
    }

    @Test
    void whereNothingCanBeStoredTheResultIsThereAllTheSame() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("backtests"), "a file in the way");
        Call call = call("backtest", "--strategy=sma-cross", "--data", bars, "--json", "-");
        assertEquals(0, call.exitCode());
        assertEquals(Json.Null.NULL, call.json().at("id"));
        assertTrue(call.err().contains("so --again can't repeat it"), call.err());
    }

    private Json backtest(Object... more) {
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "backtest",
                                "--strategy=sma-cross",
                                "--param=fast=5",
                                "--param=slow=20",
                                "--json=-"));
        args.addAll(Arrays.asList(more));
        Call call = call(args.toArray());
        assertEquals(0, call.exitCode(), call.err());
        return call.json();
    }

    private void importBars() {
        Call call = call("lake", "import", bars, "--instrument", "WAVE.TEST", "--period", "1d");
        assertEquals(0, call.exitCode(), call.err());
    }

    private Call again(String id) {
        return call("backtest", "--again", id, "--json", "-");
    }

    private Call call(Object... args) {
        return Call.in(home, args);
    }
}
