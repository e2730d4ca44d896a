package alchemist.charts;

/** Lowest and highest of the values seen; unknown (NaN) and infinite values don't count. */
final class Extremes {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(double lower, double upper) {
        if (lower < low && lower > Double.NEGATIVE_INFINITY) {
            low = lower;
        }
        if (upper > high && upper < Double.POSITIVE_INFINITY) {
            high = upper;
        }
    }

    boolean isEmpty() {
        return low > high;
    }

    /** NaN when nothing was seen. */
    double low() {
        return isEmpty() ? Double.NaN : low;
    }

    /** NaN when nothing was seen. */
    double high() {
        return isEmpty() ? Double.NaN : high;
    }
}
