package alchemist.app.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.KillReport;
import alchemist.app.trading.KillService;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;
import alchemist.engine.time.SystemClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KillViewModelTest {

    @TempDir Path folder;

    private final Pulse pulse = Pulse.manual();
    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final KillService service = new KillService(desk, new SystemClock());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneClickHaltsAndOpensTheReport() {
        KillViewModel model = model();
        assertEquals(TradingState.ACTIVE, model.stateProperty().get());
        assertFalse(model.openProperty().get());

        model.kill();

        assertEquals(TradingState.HALTED, model.stateProperty().get());
        assertTrue(model.openProperty().get());
        finish(model);
        assertEquals("New orders stopped", model.lines().getFirst().text());
        assertTrue(model.lines().getFirst().sure());
        assertTrue(model.lines().getFirst().after().startsWith("+"));
        assertTrue(model.headline().orElseThrow().text().startsWith("FLAT at "));
        assertTrue(model.headline().orElseThrow().text().endsWith("confirmed. Trading is HALTED."));
    }

    @Test
    void aKillFromElsewhereIsShownAtTheNextPulse() {
        KillViewModel model = model();

        service.trip();
        pulse.fire();

        assertTrue(model.openProperty().get());
        assertEquals(TradingState.HALTED, model.stateProperty().get());
        finish(model);
    }

    @Test
    void onlyTheExactWordLeadsBack() {
        KillViewModel model = model();
        model.kill();
        finish(model);

        assertFalse(model.isTheWord("active"));
        assertFalse(model.reactivate("ACTIVE "));
        assertEquals(TradingState.HALTED, model.stateProperty().get());

        assertTrue(model.isTheWord("ACTIVE"));
        assertTrue(model.reactivate("ACTIVE"));
        assertEquals(TradingState.ACTIVE, model.stateProperty().get());
        assertFalse(model.openProperty().get());
    }

    @Test
    void theReportIsSavedAsText() throws Exception {
        var session = desk.deploy(Tapes.fast(Probe.buysOnce("held"), Tapes.swinging(5)));
        assertTrue(session.awaitEnd(30_000));
        KillViewModel model = model();
        model.kill();
        finish(model);

        model.save(model.proposedFile());

        try (var files = Files.list(folder.resolve("reports"))) {
            Path file = files.findFirst().orElseThrow();
            assertEquals("Saved as " + file, model.savedProperty().get());
            List<String> lines = Files.readAllLines(file);
            assertTrue(lines.getFirst().startsWith("Kill switch, "), lines.getFirst());
            assertTrue(
                    lines.stream()
                            .anyMatch(
                                    line ->
                                            line.contains(
                                                    "✓  FLAT, confirmed by Paper held #1 SPY.ARCA"
                                                            + " 1m")),
                    lines.toString());
            assertTrue(lines.getLast().endsWith("Trading is HALTED."), lines.getLast());
        }
    }

    @Test
    void aFolderThatCanNotBeWrittenIsSaid() throws Exception {
        Files.writeString(folder.resolve("reports"), "in the way");
        KillViewModel model = model();
        model.kill();
        finish(model);

        model.save(model.proposedFile());

        assertTrue(model.savedProperty().get().contains("can't be written"));
    }

    private KillViewModel model() {
        return new KillViewModel(service, folder.resolve("reports"), pulse);
    }

    private void finish(KillViewModel model) {
        while (model.reportProperty().get().orElseThrow().phase() == KillReport.Phase.RUNNING) {
            pulse.fire();
        }
    }
}
