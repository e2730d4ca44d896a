package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Median of the last n values, the mean of the middle two for an even n. First value at the {@code
 * period}-th. O(log n) and a block copy per value, see {@link SortedWindow}.
 */
public final class Median extends ValueIndicator {

    private final SortedWindow window;

    /**
     * @param period at least 1
     */
    public Median(int period) {
        super(line("median", period));
        window = new SortedWindow(period);
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? window.quantile(0.5) : Double.NaN);
    }
}
