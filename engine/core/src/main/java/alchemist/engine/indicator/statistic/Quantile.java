package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Quantile of the last n values, linear between neighbours. First value at the {@code period}-th.
 * O(log n) and a block copy per value, see {@link SortedWindow}.
 */
public final class Quantile extends ValueIndicator {

    private final SortedWindow window;
    private final double share;

    /**
     * @param period at least 1
     * @param share 0 for the smallest, 1 for the largest value
     */
    public Quantile(int period, double share) {
        super(line("quantile", period));
        window = new SortedWindow(period);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1, but is " + share);
        }
        this.share = share;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? window.quantile(share) : Double.NaN);
    }
}
