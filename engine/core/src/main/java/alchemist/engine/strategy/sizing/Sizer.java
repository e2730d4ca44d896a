package alchemist.engine.strategy.sizing;

/**
 * Says how much to trade at an entry. A pure function of what it is asked about, unless it says
 * otherwise.
 */
@FunctionalInterface
public interface Sizer {

    /**
     * Units to trade, at least 0 and whole lots, rounded down. 0 when a number it needs is not
     * known, or is not above 0: then nothing is to be traded.
     */
    double units(Sizing sizing);

    /** The smaller of this size and another one's. */
    default Sizer atMost(Sizer other) {
        return sizing -> Math.min(units(sizing), other.units(sizing));
    }
}
