package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ExactSum;

/**
 * Mean and squared deviations of the last {@code period} values.
 *
 * <p>Sums of values and of squares are kept as pairs of doubles (see {@link ExactSum}), so that
 * their difference keeps its digits also where the price is large and its movement small. Equal
 * values have deviations of exactly 0.
 */
public final class Moments {

    private final double[] window;
    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private int next;
    private int count;
    private int equal;

    /**
     * @param period at least 1
     */
    public Moments(int period) {
        if (period < 1) {
            throw new IllegalArgumentException("period must be at least 1, but is " + period);
        }
        window = new double[period];
    }

    /** Takes the next value; NaN empties the window. */
    public void update(double value) {
        if (!Double.isFinite(value)) {
            reset();
            return;
        }
        double last = window[next == 0 ? window.length - 1 : next - 1];
        equal = count > 0 && value == last ? equal + 1 : 1;
        if (count == window.length) {
            double oldest = window[next];
            sum.replace(oldest, value);
            squares.replaceSquare(oldest, value);
        } else {
            count++;
            sum.add(value);
            squares.addProduct(value, value);
        }
        window[next] = value;
        next = next + 1 == window.length ? 0 : next + 1;
    }

    private void reset() {
        count = 0;
        equal = 0;
        sum.reset();
        squares.reset();
    }

    public boolean isFull() {
        return count == window.length;
    }

    /** The mean; NaN until the window is full. */
    public double mean() {
        return isFull() ? sum.value() / count : Double.NaN;
    }

    /** n·Σ (x − mean)², which is n·Σx² − (Σx)²; NaN until the window is full. */
    public double scaledSquares() {
        if (!isFull()) {
            return Double.NaN;
        }
        if (equal >= count) {
            return 0;
        }
        return Math.max(0, squares.timesLessSquare(count, sum));
    }

    /** Σ (x − mean)² / n; NaN until the window is full. */
    public double populationVariance() {
        return scaledSquares() / ((double) count * count);
    }

    /** Σ (x − mean)² / (n − 1); NaN until the window is full and for a single value. */
    public double sampleVariance() {
        return scaledSquares() / ((double) count * (count - 1));
    }
}
