package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ExactSum;

/**
 * Σ k·x(k) and Σ x(k) over the last {@code period} values, k = 1 for the oldest: what linear
 * weights and a regression on time need. Both sums are exact, see {@link ExactSum}.
 */
public final class WeightedSum {

    private final double[] window;
    private final ExactSum sum = new ExactSum();
    private final ExactSum weighted = new ExactSum();
    private int next;
    private int count;

    /**
     * @param period at least 1
     */
    public WeightedSum(int period) {
        if (period < 1) {
            throw new IllegalArgumentException("period must be at least 1, but is " + period);
        }
        window = new double[period];
    }

    /** Takes the next value; NaN empties the window. */
    public void update(double value) {
        if (!Double.isFinite(value)) {
            count = 0;
            sum.reset();
            weighted.reset();
            return;
        }
        if (count == window.length) {
            weighted.subtract(sum);
            sum.replace(window[next], value);
        } else {
            count++;
            sum.add(value);
        }
        weighted.addProduct(value, count);
        window[next] = value;
        next = next + 1 == window.length ? 0 : next + 1;
    }

    public boolean isFull() {
        return count == window.length;
    }

    /** Σ x(k). */
    public ExactSum sum() {
        return sum;
    }

    /** Σ k·x(k), k = 1 for the oldest. */
    public ExactSum weighted() {
        return weighted;
    }
}
