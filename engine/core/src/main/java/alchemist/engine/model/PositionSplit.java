package alchemist.engine.model;

/**
 * A split of shares as it is booked in an account.
 *
 * @param ratio new shares per old one, above 0: 4 for 4:1, 0.1 for 1:10
 * @param price at which a fraction of a lot is paid out, after the split
 * @param time when it took effect, epoch nanoseconds
 */
public record PositionSplit(Instrument instrument, double ratio, double price, long time) {

    public PositionSplit {
        // Written so that NaN is refused.
        if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a split's ratio must be above 0, not " + ratio);
        }
    }
}
