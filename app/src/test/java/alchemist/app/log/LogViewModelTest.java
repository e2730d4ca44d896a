package alchemist.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogViewModelTest {

    private final LogQueue queue = new LogQueue();
    private final Pulse pulse = Pulse.manual();
    private final LogViewModel model = new LogViewModel(queue, pulse);

    private void log(Level level, String text) {
        LogRecord entry = new LogRecord(level, text);
        entry.setLoggerName("alchemist.datalake.lake.Lake");
        entry.setThrown(level.equals(Level.SEVERE) ? new IllegalStateException("cause") : null);
        new LogHandler(queue).publish(entry);
    }

    @Test
    void linesArriveAtAPulseAndAreFilteredByLevelAndWords() {
        log(Level.INFO, "opened");
        log(Level.WARNING, "slow disk");
        log(Level.SEVERE, "disk gone");
        assertEquals(List.of(), texts());
        pulse.fire();
        assertEquals(List.of("opened", "slow disk", "disk gone"), texts());
        model.levelProperty().set(LogLevel.WARNING);
        assertEquals(List.of("slow disk", "disk gone"), texts());
        model.wordsProperty().set("GONE");
        assertEquals(List.of("disk gone"), texts());
        LogLine line = model.shown().getFirst();
        assertEquals("Lake", line.source());
        assertTrue(line.details().contains("IllegalStateException: cause"));
    }

    @Test
    void aFloodLosesItsOldestLinesAndCountsThem() {
        for (int i = 0; i < 10_100; i++) {
            log(Level.INFO, "line " + i);
        }
        pulse.fire();
        assertEquals(100, model.droppedProperty().get());
        assertEquals("line 100", model.shown().getFirst().text());
    }

    private List<String> texts() {
        return model.shown().stream().map(LogLine::text).toList();
    }
}
