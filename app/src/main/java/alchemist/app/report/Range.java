package alchemist.app.report;

/** An interval of an axis; never empty, so that a picture of it has room. */
public record Range(double low, double high) {

    private static final double MARGIN = 0.04;
    private static final double ROOM_AT_ZERO = 0.01;

    public Range {
        if (!(high > low)) {
            double room = low == 0 ? ROOM_AT_ZERO : Math.abs(low) * 0.01;
            high = low + room;
            low -= room;
        }
    }

    /** From 0 to the lowest and the highest value, with some room where there are values. */
    static Range fromZero(double lowest, double highest) {
        double span = Math.max(0, highest) - Math.min(0, lowest);
        return new Range(
                lowest < 0 ? lowest - MARGIN * span : 0, highest > 0 ? highest + MARGIN * span : 0);
    }

    /** With some room on both sides. */
    public Range widened() {
        return new Range(low - MARGIN * span(), high + MARGIN * span());
    }

    /** Length, above 0. */
    public double span() {
        return high - low;
    }
}
