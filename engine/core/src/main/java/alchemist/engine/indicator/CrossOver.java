package alchemist.engine.indicator;

/**
 * Tells when one value crosses another: +1 upwards, −1 downwards, 0 otherwise.
 *
 * <p>A cross needs the last <em>non-zero</em> difference to have had the other sign, so that
 * touching and drawing level is not a cross (backtrader's {@code CrossOver}). Feed it only values
 * that are ready; the first pair can't be a cross.
 */
public final class CrossOver {

    private double lastDifference;

    /** Takes the next pair and returns +1, −1 or 0. */
    public int update(double first, double second) {
        double before = lastDifference;
        double difference = first - second;
        if (difference != 0) {
            lastDifference = difference;
        }
        if (difference > 0 && before < 0) {
            return 1;
        }
        return difference < 0 && before > 0 ? -1 : 0;
    }
}
