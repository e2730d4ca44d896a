package alchemist.engine.indicator;

/**
 * A running sum that does not drift: kept as an unevaluated pair of doubles (error-free
 * transformation, Knuth's TwoSum). For values of similar magnitude, such as prices, adding and
 * taking away again is exact, so the rounded sum depends on nothing but the terms that are in it.
 */
final class ExactSum {

    private double high;
    private double low;

    void add(double value) {
        double sum = high + value;
        double rest = sum - high;
        double error = (high - (sum - rest)) + (value - rest);
        error += low;
        high = sum + error;
        low = error - (high - sum);
    }

    /**
     * Adds one value and takes another away. The difference is formed beside the sum, so that the
     * chain from one sum to the next is half as long as that of two additions.
     */
    void replace(double oldest, double value) {
        double difference = value - oldest;
        double rest = difference - value;
        double differenceError = (value - (difference - rest)) - (oldest + rest);
        double sum = high + difference;
        rest = sum - high;
        double error = (high - (sum - rest)) + (difference - rest);
        error += low + differenceError;
        high = sum + error;
        low = error - (high - sum);
    }

    /** The sum, rounded once. */
    double value() {
        return high;
    }

    void reset() {
        high = 0;
        low = 0;
    }
}
