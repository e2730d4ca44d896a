package alchemist.datalake.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.JournalEntry;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.order.Fill;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class FileJournalTest {

    private static final Instrument STOCK =
            InstrumentRegistry.assumed(InstrumentId.parse("ABC.TEST"));
    private static final SessionHeader HEADER =
            new SessionHeader("p 1", "sma-cross", Map.of("fast", "5"), List.of(STOCK), 1000.5);

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadBackToTheLastBit() throws IOException, LakeException {
        Path file = folder.resolve("a.journal");
        MarketEvent bar =
                MarketEvent.BarClosed.of(
                        STOCK,
                        BarPeriod.ONE_MINUTE,
                        new Bar(60, 0.1 + 0.2, 1e300, -0.0, 1.0 / 3, 7));
        MarketOrder request = new MarketOrder(STOCK, Side.SELL, 7);
        Order order = new Order(1, "p 1", request, 5);
        Fill fill = new Fill(1, 2, 3, STOCK, Side.SELL, 7, 0.1 + 0.7, 0.01, "next-open");
        GatewayEvent filled = new GatewayEvent.OrderUpdate(1, new OrderEvent.Filled(fill));
        Command stop = new Command.StopStrategy("p 1", "tab\there, line\nend, back\\slash");
        try (FileJournal journal = FileJournal.create(file, HEADER)) {
            journal.market(1, bar);
            journal.intent(2, order);
            journal.gateway(3, filled);
            journal.denied(4, order, "no cash");
            journal.command(5, stop);
        }
        JournalFile read = JournalFile.read(file);
        assertEquals(HEADER, read.header());
        assertFalse(read.torn());
        assertEquals(
                List.of(
                        new JournalEntry.Event(1, new EngineEvent.Market(bar)),
                        new JournalEntry.Intent(2, 1, "p 1", request),
                        new JournalEntry.Event(3, new EngineEvent.Gateway(filled)),
                        new JournalEntry.Denied(4, 1, "p 1", request, "no cash"),
                        new JournalEntry.Event(5, new EngineEvent.Control(stop))),
                read.entries());
    }

    @Test
    void anIntentIsOnTheDiskWhenTheCallReturns() throws IOException, LakeException {
        Path file = folder.resolve("b.journal");
        try (FileJournal journal = FileJournal.create(file, HEADER)) {
            journal.command(1, new Command.StartStrategy("p 1"));
            journal.intent(2, new Order(1, "p 1", new MarketOrder(STOCK, Side.BUY, 1), 2));
            assertEquals(2, JournalFile.read(file).entries().size());
        }
    }

    @Test
    void aLineCutOffByACrashIsLeftOutAndSaid() throws IOException, LakeException {
        Path file = threeCommands();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 5));
        JournalFile read = JournalFile.read(file);
        assertTrue(read.torn());
        assertEquals(2, read.entries().size());
    }

    @Test
    void anAlteredLineIsNoticed() throws IOException {
        Path file = threeCommands();
        Files.writeString(file, Files.readString(file).replaceFirst("START\tp 1", "START\tp 2"));
        LakeException altered = assertThrows(LakeException.class, () -> JournalFile.read(file));
        assertTrue(
                altered.toString().endsWith("was altered or damaged: its checksum does not fit."));
    }

    @Test
    void anotherFileIsNoJournal() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, "");
        assertThrows(LakeException.class, () -> JournalFile.read(file));
        assertThrows(LakeException.class, () -> JournalFile.read(folder.resolve("absent")));
    }

    @Test
    void aJournalIsNeverOverwritten() throws IOException {
        Path file = threeCommands();
        assertThrows(IOException.class, () -> FileJournal.create(file, HEADER));
    }

    private Path threeCommands() throws IOException {
        Path file = folder.resolve("c.journal");
        try (FileJournal journal = FileJournal.create(file, HEADER)) {
            journal.command(1, new Command.StartStrategy("p 1"));
            journal.command(2, new Command.CancelOrder(1));
            journal.command(3, new Command.Halt("end"));
        }
        return file;
    }
}
