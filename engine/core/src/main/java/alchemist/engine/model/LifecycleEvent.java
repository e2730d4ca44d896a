package alchemist.engine.model;

/**
 * Something that happens to an instrument besides trading. It takes effect before the first bar
 * that starts at or after its time.
 */
public sealed interface LifecycleEvent {

    Instrument instrument();

    /** Epoch nanoseconds. */
    long time();

    /**
     * A dividend in cash, on its ex-date.
     *
     * @param amount per unit, in the instrument's currency
     */
    record Dividend(Instrument instrument, long time, double amount) implements LifecycleEvent {}

    /**
     * A split.
     *
     * @param ratio new shares per old one: 4 for 4:1
     */
    record StockSplit(Instrument instrument, long time, double ratio) implements LifecycleEvent {}

    /**
     * A payment between the holders of a perpetual future: longs pay shorts when the rate is above
     * 0.
     *
     * @param rate share of the position's value
     */
    record Funding(Instrument instrument, long time, double rate) implements LifecycleEvent {}

    /**
     * The end of a contract: positions are settled in cash, orders are cancelled.
     *
     * @param price of the settlement; NaN for the last one traded
     */
    record Expiry(Instrument instrument, long time, double price) implements LifecycleEvent {}

    /**
     * The change of a continuous future to its next contract. The step in price is no profit: a
     * position is closed in the old contract and opened in the new one.
     *
     * @param from price in the old contract
     * @param to price in the new one
     */
    record Roll(Instrument instrument, long time, double from, double to)
            implements LifecycleEvent {}
}
