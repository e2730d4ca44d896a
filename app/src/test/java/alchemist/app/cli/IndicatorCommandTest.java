package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;
import alchemist.engine.indicator.catalog.IndicatorCatalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class IndicatorCommandTest {

    @TempDir Path folder;

    @Test
    void indicatorsAreAListWithParametersLinesAndWarmUp() {
        Json list = Call.in(folder, "indicators", "--json", "-").json();
        assertEquals("sma", list.text(0, "id"));
        assertEquals("MovingAverageSimple", list.text(0, "aliases", 0));
        assertEquals("close", list.text(0, "inputs", 0));
        assertEquals("period", list.text(0, "parameters", 0, "name"));
        assertEquals(30L, list.at(0, "parameters", 0, "default"));
        assertEquals(1L, list.at(0, "parameters", 0, "min"));
        assertEquals("input", list.text(0, "parameters", 1, "name"));
        assertEquals(Json.Null.NULL, list.at(0, "parameters", 1, "min"));
        assertEquals("sma", list.text(0, "lines", 0));
        assertEquals(30L, list.at(0, "warmUp"));
    }

    @Test
    void theListForPeopleNamesEveryIndicator() {
        Call call = Call.in(folder, "indicators");
        assertEquals(0, call.exitCode(), call.err());
        IndicatorCatalog.standard()
                .specs()
                .forEach(spec -> assertTrue(call.out().contains("  " + spec.id() + " ")));
    }

    @Test
    void aColumnIsEmptyUntilTheFirstValue() throws IOException {
        Path out = folder.resolve("out.csv");
        Call call = indicator("SMA", "--param", "period=3", "--out", out);
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("", call.out());
        List<String> rows = Files.readAllLines(out);
        assertEquals("index,time,sma", rows.get(0));
        assertEquals("0,2024-01-01T00:00:00Z,", rows.get(1));
        assertEquals("1,2024-01-02T00:00:00Z,", rows.get(2));
        assertTrue(rows.get(3).matches("2,2024-01-03T00:00:00Z,10\\d\\.\\d+"), rows.get(3));
        assertEquals(11, rows.size());
    }

    @Test
    void withoutAFileTheResultGoesToTheStandardOutput() throws IOException {
        Call call = indicator("bbands", "--param", "period=2");
        assertTrue(call.out().startsWith("index,time,mid,top,bot\n0,"), call.out());
    }

    @Test
    void aLineThatIsKnownLaterStandsAtItsOwnBar() throws IOException {
        Call call = indicator("Ichimoku", "--param", "chikou=3");
        List<String> rows = call.out().lines().toList();
        assertTrue(rows.get(1).endsWith(",104.54"), "the close of bar 3: " + rows.get(1));
        assertTrue(rows.getLast().endsWith(","), rows.getLast());
    }

    @Test
    void sessionsTakePlaceInTheZoneOfTheBars() throws IOException {
        Call call =
                Call.in(
                        folder,
                        "indicator",
                        "OpenPrice",
                        "--data",
                        SampleBars.minutes(folder, 3),
                        "--tz",
                        "America/New_York",
                        "--param",
                        "start=09:31");
        List<String> rows = call.out().lines().toList();
        assertEquals("0,2024-01-02T14:30:00Z,", rows.get(1));
        assertEquals("1,2024-01-02T14:31:00Z,10.0", rows.get(2));
    }

    @Test
    void anUnknownNameSuggestsNearOnes() throws IOException {
        refused("There is no indicator 'smaa'; did you mean sma?", "smaa");
        refused(
                "There is no indicator 'xyzzy'; 'alchemist indicators' lists what there is.",
                "xyzzy");
    }

    @Test
    void aWrongParameterIsOneSentence() throws IOException {
        refused(
                "Parameter period: 0 is out of range, allowed is 1 to 100000.",
                "sma",
                "--param",
                "period=0");
        refused(
                "Sma has no parameter 'lenght'; it has period, input.",
                "sma",
                "--param",
                "lenght=3");
        refused(
                "--param: 'period' is not NAME=VALUE, for example period=20.",
                "sma",
                "--param",
                "period");
    }

    @Test
    void withoutBarsItSaysWhatToGive() {
        Call call = Call.in(folder, "indicator", "sma");
        assertEquals(2, call.exitCode());
        assertTrue(call.sentence().startsWith("Which bars?"), call.err());
    }

    @Test
    void aMissingFileIsAFailure() {
        Call call = Call.in(folder, "indicator", "sma", "--data", folder.resolve("none.csv"));
        assertEquals(1, call.exitCode());
        assertEquals(1, call.sentence().lines().count(), call.err());
    }

    private void refused(String sentence, Object... args) throws IOException {
        Call call = indicator(args);
        assertEquals(2, call.exitCode(), call.err());
        assertEquals(sentence, call.sentence());
    }

    private Call indicator(Object... args) throws IOException {
        Path bars = SampleBars.days(folder, 10);
        Object[] all = new Object[args.length + 3];
        all[0] = "indicator";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--data";
        all[args.length + 2] = bars;
        return Call.in(folder, all);
    }
}
