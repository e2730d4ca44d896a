package alchemist.app.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.time.SystemClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lake's view models on a real lake, without a toolkit. */
class LakeScreensTest {

    private static final String BARS =
            """
            Date,Open,High,Low,Close,Volume
            2024-01-02 09:30,100.0,101.5,99.75,101.25,12300
            2024-01-02 09:31,101.25,102,101,101.5,8400
            2024-01-02 09:32,101.5,101.75,101.0,101.25,9100
            """;

    @TempDir Path home;
    @TempDir Path files;

    private final SilentNavigator navigator = new SilentNavigator();
    private final LakeActivity activity = new LakeActivity();
    private LakeService service;
    private LakeViewModel model;

    @BeforeEach
    void open() {
        service =
                new LakeService(
                        () -> Lake.open(home, new InstrumentRegistry()), Background.direct());
        model = new LakeViewModel(service, Background.direct(), navigator, new SystemClock());
        service.open();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private ImportViewModel importing(String name, String text) throws IOException {
        Path file = Files.writeString(files.resolve(name), text);
        return new ImportViewModel(
                file,
                lake(),
                new ImportViewModel.Ports(
                        Background.direct(), Pulse.manual(), activity, service::changed));
    }

    private Lake lake() {
        return assertInstanceOf(LakeState.Open.class, service.stateProperty().get()).lake();
    }

    private static void answerZone(ImportViewModel model) {
        model.form().zone().textProperty().set("America/New_York");
    }

    @Test
    void timesWithoutAZoneAreAskedForBeforeAnythingCanBeImported() throws IOException {
        ImportViewModel importing = importing("ACME.csv", BARS);
        assertTrue(importing.form().zoneAskedProperty().get());
        assertFalse(importing.form().complete().get());
        importing.form().zone().textProperty().set("New York");
        assertEquals(
                "'New York' is no time zone; for example America/New_York.",
                importing.form().zone().problemProperty().get());
        answerZone(importing);
        assertTrue(importing.form().complete().get());
        var checked = assertInstanceOf(ImportStep.Checked.class, importing.stepProperty().get());
        // 09:30 in New York in winter is 14:30 UTC.
        assertEquals(1_704_205_800_000_000_000L, checked.preview().rows().getFirst().time());
        assertTrue(lake().datasets().isEmpty());
    }

    @Test
    void anImportShowsUpInTheTreeAndDoneAgainChangesNothing() throws IOException {
        ImportViewModel first = importing("ACME.csv", BARS);
        answerZone(first);
        first.form().instrument().textProperty().set("acme.nyse");
        first.run();
        var done = assertInstanceOf(ImportStep.Done.class, first.stepProperty().get());
        assertEquals(3, done.result().added());
        assertEquals("3 bars of ACME.NYSE 1m added.", activity.textProperty().get());
        assertEquals(List.of("ACME.NYSE 1m"), names());

        ImportViewModel again = importing("ACME.csv", BARS);
        answerZone(again);
        again.form().instrument().textProperty().set("ACME.NYSE");
        again.run();
        var unchanged = assertInstanceOf(ImportStep.Done.class, again.stepProperty().get());
        assertTrue(unchanged.result().changedNothing());
    }

    @Test
    void tradesStandInTheTreeAndAreNotOfferedForCharts() throws LakeException {
        EventColumns columns = new EventColumns(EventKind.TRADES, 1);
        columns.addTrade(1_704_205_800_000_000_000L, 100, 5, Aggressor.BUYER);
        lake().events()
                .write(
                        columns.build(InstrumentId.parse("ACME.NYSE")),
                        Provenance.synthetic("one trade"));
        service.changed();

        Stored trades = model.foundEvents().getFirst();
        LakeNode row = new LakeNode.Events(trades);
        assertEquals("ACME.NYSE trades", trades.name());
        assertEquals("trades", row.text());
        assertEquals(1, trades.info().rows());
        assertTrue(row.dataset().isEmpty(), "only bars are charted");
        model.searchProperty().set("quotes");
        assertTrue(model.foundEvents().isEmpty());
    }

    @Test
    void aFileWithMistakesNamesTheirLinesAndIsNotImported() throws IOException {
        ImportViewModel importing =
                importing("ACME.csv", BARS.replace("102,101,101.5", "abc,101,101.5"));
        answerZone(importing);
        var checked = assertInstanceOf(ImportStep.Checked.class, importing.stepProperty().get());
        assertEquals(3, checked.preview().problems().getFirst().line());
        assertFalse(ImportViewModel.importable(checked));
        importing.run();
        var refused = assertInstanceOf(ImportStep.Refused.class, importing.stepProperty().get());
        assertTrue(
                refused.problem().why().contains("'abc' is not a price"), refused.problem().why());
        assertEquals("ACME.csv was not imported.", activity.textProperty().get());
        assertTrue(lake().datasets().isEmpty());
    }

    @Test
    void aFileThatIsNoneOfBarsIsRefusedWithAReason() throws IOException {
        ImportViewModel importing = importing("notes.csv", "hello\n");
        var refused = assertInstanceOf(ImportStep.Refused.class, importing.stepProperty().get());
        assertEquals("notes.csv can't be imported", refused.problem().what());
        assertFalse(importing.knownProperty().get());
    }

    @Test
    void theSelectedDatasetIsCheckedAndItsDaysAreShown() throws IOException {
        ImportViewModel importing = importing("ACME.csv", BARS.replace("09:32", "09:35"));
        answerZone(importing);
        importing.form().instrument().textProperty().set("ACME.NYSE");
        importing.run();

        model.select(model.datasets().getFirst());

        var checked = assertInstanceOf(QualityState.Checked.class, model.qualityProperty().get());
        assertEquals("gap", checked.report().findings().getFirst().kind().text());
        assertEquals(
                "2024-01-02  3 of 6 bars\ngap: 3 bars are missing, outage",
                checked.report().calendar().days().firstEntry().getValue().text());
    }

    @Test
    void searchingNarrowsAndSelectingShowsProvenance() throws IOException {
        for (String name : List.of("ACME", "BOLT")) {
            ImportViewModel importing = importing(name + ".csv", BARS);
            answerZone(importing);
            importing.run();
        }
        model.searchProperty().set("bolt 1m");
        assertEquals(1, model.found().size());
        Dataset found = model.found().getFirst();
        model.select(found);
        DatasetPage page = model.pageProperty().get();
        assertEquals(1, page.files().size());
        assertEquals(64, page.files().getFirst().sha256().length());
        assertTrue(page.files().getFirst().origin().endsWith("BOLT.csv"));
        model.openChart(found);
        model.backtest(found);
        assertEquals(List.of("chart BOLT.FILE 1m", "backtest BOLT.FILE 1m"), navigator.asked);
    }

    @Test
    void aLakeInUseElsewhereSaysSoAndCanBeTriedAgain() throws LakeException {
        LakeService second =
                new LakeService(
                        () -> Lake.open(home, new InstrumentRegistry()), Background.direct());
        second.open();
        var shut = assertInstanceOf(LakeState.Shut.class, second.stateProperty().get());
        assertTrue(shut.problem().why().contains("open already"), shut.problem().why());
        assertNull(second.lake());
        service.close();
        second.open();
        assertInstanceOf(LakeState.Open.class, second.stateProperty().get());
        second.close();
    }

    private List<String> names() {
        return model.datasets().stream().map(Dataset::name).toList();
    }
}
