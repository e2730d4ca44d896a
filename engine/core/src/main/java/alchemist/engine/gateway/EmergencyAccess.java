package alchemist.engine.gateway;

import java.util.List;

/**
 * The kill switch's own path to a broker. Thread-safe, and independent of the engine's thread: it
 * works while a strategy hangs.
 */
public interface EmergencyAccess {

    /** The account as the user knows it, for example {@code Paper SPY.ARCA}. */
    String account();

    /** Asks to cancel every working order; returns a line per order. */
    List<String> cancelAll();

    /** Trades every position back to flat; returns a line per position. */
    List<String> flattenAll();

    /** What the broker says is left. */
    Statement statement();

    /**
     * The broker's own word.
     *
     * @param workingOrders orders still working
     * @param positions a line per open position, empty when flat
     */
    record Statement(int workingOrders, List<String> positions) {
        public boolean isFlat() {
            return workingOrders == 0 && positions.isEmpty();
        }
    }
}
