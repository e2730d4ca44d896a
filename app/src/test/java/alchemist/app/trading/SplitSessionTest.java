package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.journal.JournalFile;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.Replay;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session whose instrument is split while it runs. */
class SplitSessionTest {

    private static final long SECONDS_30 = 30_000;

    @TempDir private Path folder;
    private final StrategySetup setup =
            StrategySetup.parse(new SmaCross(), Map.of("fast", "3", "slow", "8", "size", "10"));
    private final Recording data = Tapes.split(Tapes.swinging(400), 203);

    @Test
    void aSplitDoesInASessionWhatItDoesInABacktestAndItsJournalReplays() throws Exception {
        String name;
        try (PaperDesk desk =
                new PaperDesk(new KillSwitch(), new SessionJournals(folder, () -> 0))) {
            DeskSession session = desk.deploy(Tapes.fast(setup, data));
            assertTrue(session.awaitEnd(SECONDS_30));
            name = session.name();
            assertEquals(backtest().record().hash(), session.paper().record().hash());
            assertEquals(1, session.paper().record().splits().size(), "a position was split");
        }
        Replay.Outcome again = Replay.run(deployment(name), journal().entries());
        assertTrue(again.difference().isEmpty(), () -> again.difference().orElse(""));
        assertTrue(again.orders() > 20);
    }

    private BacktestResult backtest() {
        return Backtest.run(
                new BacktestRequest(
                                setup,
                                List.of(data.bars()),
                                List.of(data.instrument()),
                                SimulationSettings.standard())
                        .withLifecycle(data.lifecycle()),
                Progress.none());
    }

    private Deployment deployment(String name) {
        return new Deployment(
                name,
                setup.create(),
                List.of(data.instrument()),
                SimulationSettings.standard().cash());
    }

    private JournalFile journal() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return JournalFile.read(files.findFirst().orElseThrow());
        }
    }
}
