package alchemist.engine.indicator;

/**
 * A running sum that does not drift: kept as a pair of doubles, the rounded sum and the errors of
 * its rounding (Knuth's TwoSum, collected as by Neumaier). For values of similar magnitude, such as
 * prices, adding and taking away again is exact, so the sum depends on nothing but the terms that
 * are in it.
 *
 * <p>The errors are put together with the sum only where it is asked for: the next addition then
 * waits for one addition and not for seven.
 */
public final class ExactSum {

    private double high;
    private double low;

    /** Adds a value; add its negative to take it away again. */
    public void add(double value) {
        double sum = high + value;
        double rest = sum - high;
        low += (high - (sum - rest)) + (value - rest);
        high = sum;
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

    /** Adds one value and takes another away, in one step. */
    public void replace(double oldest, double value) {
        double difference = value - oldest;
        double rest = difference - value;
        double error = (value - (difference - rest)) - (oldest + rest);
        addInexact(difference, error);
    }

    /** Adds the square of one value and takes that of another away, in one step. */
    public void replaceSquare(double oldest, double value) {
        double square = value * value;
        double taken = oldest * oldest;
        double difference = square - taken;
        double rest = difference - square;
        double error = (square - (difference - rest)) - (taken + rest);
        double squareErrors = Math.fma(value, value, -square) - Math.fma(oldest, oldest, -taken);
        addInexact(difference, error + squareErrors);
        // Squares have twice the digits: the errors need every bit below the sum.
        normalise();
    }

    private void normalise() {
        double sum = value();
        low = lost(sum);
        high = sum;
    }

    /** Adds a value and what its rounding has lost. */
    private void addInexact(double value, double lost) {
        double sum = high + value;
        double rest = sum - high;
        low += ((high - (sum - rest)) + (value - rest)) + lost;
        high = sum;
    }

    /**
     * {@code factor} × this sum − {@code other}², rounded once at the end: where the two are nearly
     * equal their difference keeps its digits.
     */
    public double timesLessSquare(double factor, ExactSum other) {
        double value = value();
        double product = factor * value;
        double productError = Math.fma(factor, value, -product) + factor * lost(value);
        double root = other.value();
        double square = root * root;
        double squareError = Math.fma(root, root, -square) + 2 * root * other.lost(root);
        return (product - square) + (productError - squareError);
    }

    /** The sum, rounded once. */
    public double value() {
        return high + low;
    }

    /** False after a value that is no number, or infinite: it can't be taken away again. */
    public boolean isFinite() {
        return Double.isFinite(high);
    }

    /** What {@link #value} has lost by its rounding. */
    private double lost(double value) {
        double rest = value - high;
        return (high - (value - rest)) + (low - rest);
    }

    public void reset() {
        high = 0;
        low = 0;
    }
}
