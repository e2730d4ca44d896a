package alchemist.engine.indicator;

/**
 * A running sum that does not drift: kept as an unevaluated pair of doubles (error-free
 * transformation, Knuth's TwoSum). For values of similar magnitude, such as prices, adding and
 * taking away again is exact, so the rounded sum depends on nothing but the terms that are in it.
 */
public final class ExactSum {

    private double high;
    private double low;

    /** Adds a value; add its negative to take it away again. */
    public void add(double value) {
        double sum = high + value;
        double rest = sum - high;
        double error = (high - (sum - rest)) + (value - rest);
        error += low;
        high = sum + error;
        low = error - (high - sum);
    }

    /** Adds a product without rounding it first. */
    public void addProduct(double first, double second) {
        double product = first * second;
        add(product);
        add(Math.fma(first, second, -product));
    }

    /** Adds the product of two sums, times a factor of 1 or −1. */
    public void addProduct(ExactSum first, ExactSum second, double factor) {
        addProduct(first, factor * second.high);
        addProduct(first, factor * second.low);
    }

    /** Adds another sum. */
    public void add(ExactSum other) {
        add(other.high);
        add(other.low);
    }

    /** Takes another sum away. */
    public void subtract(ExactSum other) {
        add(-other.high);
        add(-other.low);
    }

    /** Adds the product of another sum and a number. */
    public void addProduct(ExactSum other, double factor) {
        addProduct(other.high, factor);
        addProduct(other.low, factor);
    }

    /**
     * Adds one value and takes another away. The difference is formed beside the sum, so that the
     * chain from one sum to the next is half as long as that of two additions.
     */
    public void replace(double oldest, double value) {
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

    /** Adds the square of one value and takes that of another away, in one step. */
    public void replaceSquare(double oldest, double value) {
        double square = value * value;
        double taken = oldest * oldest;
        double difference = square - taken;
        double rest = difference - square;
        double differenceError = (square - (difference - rest)) - (taken + rest);
        double squareErrors = Math.fma(value, value, -square) - Math.fma(oldest, oldest, -taken);
        double sum = high + difference;
        rest = sum - high;
        double error = (high - (sum - rest)) + (difference - rest);
        error += low + (differenceError + squareErrors);
        high = sum + error;
        low = error - (high - sum);
    }

    /**
     * {@code factor} × this sum − {@code other}², rounded once at the end: where the two are nearly
     * equal their difference keeps its digits.
     */
    public double timesLessSquare(double factor, ExactSum other) {
        double product = factor * high;
        double productError = Math.fma(factor, high, -product) + factor * low;
        double square = other.high * other.high;
        double squareError = Math.fma(other.high, other.high, -square) + 2 * other.high * other.low;
        return (product - square) + (productError - squareError);
    }

    /** The sum, rounded once. */
    public double value() {
        return high;
    }

    public void reset() {
        high = 0;
        low = 0;
    }
}
