package alchemist.datalake.trades;

import alchemist.engine.model.Aggressor;

/** Is handed trades one by one, in the order of their file. */
@FunctionalInterface
public interface TradeSink {

    /**
     * @param time epoch nanoseconds UTC
     * @param size units traded
     */
    void trade(long time, double price, double size, Aggressor aggressor);
}
