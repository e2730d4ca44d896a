package alchemist.app.trading;

import alchemist.engine.kernel.Journal;
import alchemist.engine.paper.PaperRequest;

import java.io.IOException;

/** Opens the journal of a session; one that is {@link AutoCloseable} is closed with the session. */
@FunctionalInterface
public interface JournalFactory {

    /**
     * @param name unique on this desk, for example {@code sma-cross #1 SPY.ARCA 1m}
     */
    Journal open(String name, PaperRequest request) throws IOException;

    /** Writes nothing down. */
    static JournalFactory none() {
        return (name, request) -> Journal.none();
    }
}
