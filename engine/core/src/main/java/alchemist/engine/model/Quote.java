package alchemist.engine.model;

/**
 * The best bid and ask.
 *
 * @param time since when it stands, epoch nanoseconds UTC
 * @param bidSize units wanted at the bid; 0 when the source has none
 * @param askSize units offered at the ask; 0 when the source has none
 */
public record Quote(long time, double bid, double ask, double bidSize, double askSize) {

    /** Halfway between bid and ask. */
    public double mid() {
        return (bid + ask) / 2;
    }

    /** Ask less bid; negative in a crossed market. */
    public double spread() {
        return ask - bid;
    }
}
