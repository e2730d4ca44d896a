package alchemist.datalake.trades;

import alchemist.datalake.event.TradeId;
import alchemist.engine.model.Aggressor;

/** Is handed trades one by one, in the order of their file. */
@FunctionalInterface
public interface TradeSink {

    /**
     * @param time epoch nanoseconds UTC
     * @param size units traded
     */
    void trade(long time, double price, double size, Aggressor aggressor);

    /** Whether {@link #id} is to be called after each trade that has one. */
    default boolean takesIds() {
        return false;
    }

    /** The id of the trade just told. */
    default void id(TradeId id) {
        throw new UnsupportedOperationException("these trades have no ids");
    }
}
