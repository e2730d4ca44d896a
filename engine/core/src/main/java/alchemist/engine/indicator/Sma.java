package alchemist.engine.indicator;

/**
 * Simple moving average: the mean of the last {@code period} values.
 *
 * <p>Ready at the {@code period}-th value. The sum is exact (see {@link ExactSum}), so a tie such
 * as close == average never depends on what came before the window. A NaN makes the average NaN
 * until it has left the window.
 */
public final class Sma implements PriceIndicator {

    private final double[] window;
    private final ExactSum sum = new ExactSum();
    private int next;
    private int count;

    /**
     * @param period number of values, at least 1
     */
    public Sma(int period) {
        if (period < 1) {
            throw new IllegalArgumentException("period must be at least 1, but is " + period);
        }
        window = new double[period];
    }

    @Override
    public void update(double value) {
        double oldest = window[next];
        window[next] = value;
        next = next + 1 == window.length ? 0 : next + 1;
        if (count == window.length) {
            sum.replace(oldest, value);
        } else {
            count++;
            sum.add(value);
        }
        if (Double.isNaN(sum.value())) {
            rebuild();
        }
    }

    /** A NaN or infinity can't be taken away from a sum again (∞ − ∞ is NaN): add up anew. */
    private void rebuild() {
        sum.reset();
        for (int i = 0; i < count; i++) {
            sum.add(window[i]);
        }
    }

    @Override
    public boolean isReady() {
        return count == window.length;
    }

    @Override
    public double value() {
        return isReady() ? sum.value() / window.length : Double.NaN;
    }
}
