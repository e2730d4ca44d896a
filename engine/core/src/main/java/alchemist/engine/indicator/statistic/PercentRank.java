package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Share of the last n values, the last itself among them, that are strictly below the last
 * (backtrader's convention; from 0 to (n − 1)/n). First value at the {@code period}-th. O(log n)
 * and a block copy per value, see {@link SortedWindow}.
 */
public final class PercentRank extends ValueIndicator {

    private final SortedWindow window;
    private final int period;

    /**
     * @param period at least 1
     */
    public PercentRank(int period) {
        super(line("pctrank", period));
        window = new SortedWindow(period);
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? (double) window.below(value) / period : Double.NaN);
    }
}
