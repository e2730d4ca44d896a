package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.journal.FileJournal;
import alchemist.datalake.journal.JournalFile;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.kernel.Command;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.paper.PaperRequest;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SessionJournalsTest {

    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");

    @TempDir private Path folder;

    @Test
    void aSessionGetsAFileThatTellsHowToRunItAgain() throws IOException, LakeException {
        SessionJournals journals = new SessionJournals(folder, () -> 1_706_693_400_123_000_000L);
        Path file;
        try (FileJournal journal =
                (FileJournal) journals.open("sma-cross #1 SPY.ARCA 1m", request())) {
            journal.command(1, new Command.StartStrategy("x"));
            file = journal.file();
        }
        assertEquals(folder.resolve("20240131T093000.123Z-sma-cross-1-SPY.ARCA-1m.journal"), file);
        JournalFile read = JournalFile.read(file);
        assertEquals("sma-cross", read.header().strategy());
        StrategySetup again = StrategySetup.parse(new SmaCross(), read.header().parameters());
        assertEquals(request().strategy().parameters(), again.parameters());
        assertTrue(read.header().instruments().getFirst().id().equals(SPY));
    }

    private static PaperRequest request() {
        BarSeriesBuilder bars = new BarSeriesBuilder(1);
        bars.add(new Bar(0, 1, 1, 1, 1, 1));
        return new PaperRequest(
                "sma-cross #1 SPY.ARCA 1m",
                StrategySetup.parse(new SmaCross(), Map.of("fast", "7", "size", "2.5")),
                List.of(bars.build(SPY, BarPeriod.ONE_MINUTE)),
                List.of(InstrumentRegistry.assumed(SPY)),
                SimulationSettings.standard(),
                List.of());
    }
}
