package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Adjusted shares and continuous futures, from the lake's files to the result of a run. */
class BarsViewTest {

    @TempDir Path folder;
    private Path home = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        home = folder.resolve("home");
        importDays("ESH4.CME", "04,100,900 05,101,800 06,102,500 07,103,200 08,104,50");
        importDays("ESM4.CME", "04,110,100 05,111,200 06,112,600 07,113,900 08,114,950 11,115,9");
        importDays("A.NYSE", "04,100,1 05,50,1 06,45,1");
        Path actions = Files.createDirectories(home.resolve("lake/actions/NYSE")).resolve("A.csv");
        Files.writeString(
                actions, "ex_date,kind,value\n2024-03-05,split,2\n2024-03-06,dividend,5\n");
    }

    @ParameterizedTest
    @CsvSource({
        "volume,  difference, '110.0 111.0 112.0 113.0 114.0 115.0'",
        "volume,  none,       '100.0 101.0 102.0 113.0 114.0 115.0'",
        "days:1,  none,       '100.0 101.0 102.0 113.0 114.0 115.0'"
    })
    void aFutureIsJoinedFromItsContracts(String rule, String adjustment, String closes)
            throws IOException {
        Call call = export("ES.CME", "--continuous", rule, "--back-adjust", adjustment);

        assertEquals(0, call.exitCode(), call.err());
        assertEquals("Rolled 2024-03-07 ESH4.CME → ESM4.CME (102.0 → 112.0)", call.err().strip());
        assertEquals(closes, closes());
    }

    /** March is left after the 7th, when more of June was open; the 5th tells nothing of June. */
    @Test
    void byOpenInterestTheSeriesRollsOnTheDayAfterMoreOfTheNextContractWereOpen()
            throws IOException {
        assertEquals(
                "The lake knows no open interest of ES.CME; 'alchemist lake import FILE"
                        + " --open-interest --instrument ES.CME' brings it in.",
                export("ES.CME", "--continuous", "open-interest").sentence());
        importOpenInterest("04,H4,900 04,M4,100 05,H4,50 06,H4,800 06,M4,700 07,H4,700 07,M4,750");

        Call call = export("ES.CME", "--continuous", "open-interest", "--back-adjust", "none");

        assertEquals(0, call.exitCode(), call.err());
        assertEquals("100.0 101.0 102.0 103.0 114.0 115.0", closes());
        String id = backtest("--continuous", "open-interest").json().text("id");
        importOpenInterest("06,M4,801");
        Call again = Call.in(home, "backtest", "--again", id);
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("ES.csv has changed"), again.err());
    }

    @Test
    void aLineThatIsNoOpenInterestIsNamedAndNothingIsTaken() throws IOException {
        Call call = importOpenInterest("04,H4,900 05,X,12");
        assertEquals(1, call.exitCode());
        assertTrue(call.sentence().contains("line 3: '2024-03-05,ESX,12' is not a day"));
        assertTrue(Files.notExists(home.resolve("lake/open-interest/CME/ES.csv")));
    }

    private Call importOpenInterest(String values) throws IOException {
        StringBuilder text = new StringBuilder("day,contract,open_interest\n");
        for (String value : values.split(" ")) {
            text.append("2024-03-").append(value.replaceFirst(",", ",ES")).append('\n');
        }
        Path file = Files.writeString(folder.resolve("oi.csv"), text);
        return Call.in(home, "lake", "import", file, "--open-interest", "--instrument", "ES.CME");
    }

    @ParameterizedTest
    @CsvSource({
        "none,           '100.0 50.0 45.0'",
        "splits,         '50.0 50.0 45.0'",
        "all,            '45.0 45.0 45.0'",
        "splits:forward, '100.0 100.0 90.0'",
        "all:forward,    '100.0 100.0 100.0'"
    })
    void aShareIsAdjustedBackOrForward(String adjust, String closes) throws IOException {
        assertEquals(0, export("A.NYSE", "--adjust", adjust).exitCode());
        assertEquals(closes, closes());
    }

    @Test
    void aBacktestNamesTheRollsAndCanBeRepeated() {
        Call first = backtest("--continuous", "volume");
        String origin = first.json().text("data", 0, "origin");
        String id = first.json().text("id");

        Call again = Call.in(home, "backtest", "--again", id);

        assertTrue(
                origin.endsWith(
                        "; continuous volume difference; 2024-03-07 ESH4.CME → ESM4.CME"
                                + " (102.0 → 112.0)"),
                origin);
        assertEquals(0, again.exitCode(), again.err() + again.out());
    }

    @Test
    void anAdjustedBacktestNamesTheSplitsThatChanged() throws IOException {
        Call first = backtest("--adjust", "all", "--instrument", "A.NYSE");
        Files.writeString(
                home.resolve("lake/actions/NYSE/A.csv"),
                "ex_date,kind,value\n2024-03-05,split,4\n");

        Call again = Call.in(home, "backtest", "--again", first.json().text("id"));

        assertEquals(1, again.exitCode());
        assertTrue((again.err() + again.out()).contains("A.csv has changed"), again.err());
    }

    @Test
    void whatDoesNotFitTogetherIsWrongUsage() {
        for (List<String> options :
                List.of(
                        List.of("--back-adjust", "ratio"),
                        List.of("--continuous", "volume", "--adjust", "all"),
                        List.of("--continuous", "weekly"),
                        List.of("--adjust", "sideways"))) {
            Call call = export("ES.CME", options.toArray());
            assertEquals(2, call.exitCode(), call.err());
        }
    }

    private Call backtest(String... options) {
        List<Object> command = new ArrayList<>(List.of("backtest", "--strategy", "moving-average"));
        List<String> given = Arrays.asList(options);
        command.addAll(given.contains("--instrument") ? List.of() : List.of("--instrument=ES.CME"));
        command.addAll(List.of("--param", "period=2", "--json", "-"));
        command.addAll(given);
        Call call = Call.in(home, command.toArray());
        assertEquals(0, call.exitCode(), call.err());
        return call;
    }

    private Call export(String instrument, Object... options) {
        List<Object> command =
                new ArrayList<>(List.of("lake", "export", "--instrument", instrument));
        command.addAll(List.of("--out", folder.resolve("out.csv")));
        command.addAll(Arrays.asList(options));
        return Call.in(home, command.toArray());
    }

    private String closes() throws IOException {
        return String.join(
                " ",
                Files.readAllLines(folder.resolve("out.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[4])
                        .toList());
    }

    private void importDays(String instrument, String days) throws IOException {
        SampleBars.importDays(folder, instrument, days);
    }
}
