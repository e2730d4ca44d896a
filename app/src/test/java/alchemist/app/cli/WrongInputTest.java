package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Everything a user may get wrong ends in one sentence and the right exit code. */
class WrongInputTest {

    @TempDir Path folder;
    private Path bars = Path.of("");

    @BeforeEach
    void writeBars() throws IOException {
        bars = SampleBars.days(folder, 100);
    }

    @Test
    void unknownCommandIsWrongUsageAndNamesTheNearest() {
        refused(2, "Unknown command 'backtset'. Did you mean backtest?", "backtset");
        refused(2, "Unknown command 'lst'. Did you mean list?", "lake", "lst");
        refused(2, "Unknown command 'xyzzy'. See", "xyzzy");
    }

    @Test
    void unknownOptionIsWrongUsageAndNamesTheNearest() {
        refused(2, "Unknown option '--strtegy'. Did you mean --strategy?", "backtest", "--strtegy");
    }

    @Test
    void missingStrategyIsWrongUsage() {
        refused(2, "--strategy ID is missing.", "backtest", "--data", bars);
    }

    @Test
    void optionWithoutItsValueIsWrongUsage() {
        refused(2, "--home DIR is written without its value.", "lake", "list", "--home");
    }

    @Test
    void unknownStrategyIsWrongUsageAndListsThem() {
        refused(
                2,
                "There is no strategy 'sma'; there are ",
                "backtest",
                "--strategy",
                "sma",
                "--data",
                bars);
    }

    @Test
    void unknownParameterIsWrongUsageAndListsThem() {
        backtestRefused(
                2,
                "Strategy sma-cross has no parameter 'length'; it has fast",
                "--param",
                "length=3");
    }

    @Test
    void parameterOutOfRangeIsWrongUsageAndSaysTheRange() {
        backtestRefused(2, "Parameter fast: 0 is out of range, allowed is 1", "--param", "fast=0");
    }

    @Test
    void parametersThatDoNotGoTogetherAreWrongUsage() {
        backtestRefused(2, "Parameter fast: must be below slow", "--param", "fast=40");
    }

    @Test
    void parameterThatIsNoNumberIsWrongUsage() {
        backtestRefused(2, "Parameter fast: 'ten' is not a whole number.", "--param", "fast=ten");
    }

    @Test
    void parameterWithoutValueOrTwiceIsWrongUsage() {
        backtestRefused(2, "--param: 'fast' is not NAME=VALUE", "--param", "fast");
        backtestRefused(
                2,
                "--param: parameter fast is given twice.",
                "--param",
                "fast=3",
                "--param",
                "fast=4");
    }

    @Test
    void modelsThatDoNotExistAreWrongUsage() {
        backtestRefused(2, "'ib-free' is not a commission", "--commission", "ib-free");
        backtestRefused(2, "'percent:a' is not a commission", "--commission", "percent:a");
        backtestRefused(2, "'ticks' is not a slippage", "--slippage", "ticks");
        backtestRefused(2, "'that-close' is not a fill model", "--fill", "that-close");
        backtestRefused(2, "'some' is not a volume limit", "--volume-limit", "some");
        backtestRefused(2, "Cash must be above 0", "--cash", "-5");
        backtestRefused(2, "--cash: 'much' is not a number.", "--cash", "much");
        backtestRefused(2, "--equity: 'all' is not known", "--equity", "all");
    }

    @Test
    void fromAfterToIsWrongUsage() {
        backtestRefused(
                2,
                "--from 2024-03-01 is after --to 2024-02-01.",
                "--from",
                "2024-03-01",
                "--to",
                "2024-02-01");
    }

    @Test
    void datesThatAreNoneAreWrongUsage() {
        backtestRefused(2, "--from: 'yesterday' is not a date", "--from", "yesterday");
        backtestRefused(2, "--to: '2024-02-30' is not a date", "--to", "2024-02-30");
        backtestRefused(2, "--to: 2024-02-03T10:00 has no zone; add Z", "--to", "2024-02-03T10:00");
    }

    @Test
    void emptyRangeFailsAndSaysWhatThereIs() {
        backtestRefused(
                1,
                "WAVE.csv has no bars from 2025-01-01 on; they go from 2024-01-01 to 2024-04-09",
                "--from",
                "2025-01-01");
    }

    @Test
    void noDataAtAllIsWrongUsage() {
        refused(2, "Which bars? Give --instrument", "backtest", "--strategy", "sma-cross");
    }

    @Test
    void missingFileFails() {
        refused(
                1,
                "nowhere.csv does not exist.",
                "backtest",
                "--strategy",
                "sma-cross",
                "--data",
                "nowhere.csv");
    }

    @Test
    void fileWithAWrongLineFailsAndNamesIt() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(bars));
        lines.set(16, "2024-01-16,1,2,3");
        Files.write(bars, lines);
        backtestRefused(1, "WAVE.csv, line 17: ");
        lines.set(16, "2024-01-16,100,abc,99,100,5");
        Files.write(bars, lines);
        backtestRefused(1, "WAVE.csv, line 17: 'abc' is not a price (column high).");
    }

    @Test
    void emptyFileFails() throws IOException {
        Files.writeString(bars, "");
        backtestRefused(1, "WAVE.csv is empty.");
    }

    @Test
    void headerWithoutBarsFails() throws IOException {
        Files.writeString(bars, "date,open,high,low,close,volume\n");
        assertEquals(1, backtest().exitCode());
    }

    @Test
    void unknownInstrumentFails() {
        refused(
                1,
                "has no bars of SPY.ARCA; 'alchemist lake list' shows what there is.",
                "backtest",
                "--strategy",
                "sma-cross",
                "--instrument",
                "SPY.ARCA");
    }

    @Test
    void instrumentOrPeriodThatIsNoneIsWrongUsage() {
        backtestRefused(2, "'SPY' is not an instrument", "--instrument", "SPY");
        backtestRefused(2, "'5x' is not a period", "--period", "5x");
        backtestRefused(2, "--tz: 'Mars' is not a time zone", "--tz", "Mars");
    }

    @Test
    void outputThatCanNotBeWrittenFailsBeforeTheRun() {
        backtestRefused(1, "there is no folder", "--json", folder.resolve("no/r.json"));
        backtestRefused(1, "is a folder; name a file", "--report", folder);
    }

    @Test
    void unwritableHomeFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Call call = Call.run(Map.of(), "lake", "list", "--home", file);
        assertEquals(1, call.exitCode());
        assertEquals(1, call.err().lines().count(), call.err());
    }

    @Test
    void noDisplayFailsAndOffersTheDemo() {
        refused(1, "There is no display to open the workstation on; 'alchemist demo'");
    }

    @Test
    void verboseAddsTheStackTrace() {
        Call call = Call.in(folder, "--verbose", "backtest", "--strategy", "nothing");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("CommandException"), call.err());
    }

    private Call backtest(Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("backtest", "--strategy", "sma-cross", "--data", bars));
        args.addAll(Arrays.asList(more));
        return Call.in(folder.resolve("home"), args.toArray());
    }

    private void backtestRefused(int exitCode, String words, Object... more) {
        check(exitCode, words, backtest(more));
    }

    private void refused(int exitCode, String words, Object... args) {
        check(exitCode, words, Call.in(folder.resolve("home"), args));
    }

    /** One line on standard error, nothing on standard output. */
    private static void check(int exitCode, String words, Call call) {
        assertTrue(call.err().contains(words), call.err());
        assertEquals(exitCode, call.exitCode(), call.err());
        assertEquals(1, call.err().lines().count(), call.err());
        assertEquals("", call.out());
    }
}
