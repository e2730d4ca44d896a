package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Extreme;
import alchemist.engine.indicator.ValueIndicator;

/**
 * How many bars ago the highest or lowest of the last n values was; of several equal ones the
 * newest (backtrader's {@code FindFirstIndex…}, which looks backwards) or the oldest ({@code
 * FindLastIndex…}). First value at the {@code period}-th.
 */
public final class ExtremeIndex extends ValueIndicator {

    private final Extreme extreme;

    private ExtremeIndex(int period, Extreme extreme) {
        super(line("index", period));
        this.extreme = extreme;
    }

    /**
     * @param period at least 1
     */
    public static ExtremeIndex ofHighest(int period, Extreme.Tie tie) {
        return new ExtremeIndex(period, Extreme.highest(period, tie));
    }

    /**
     * @param period at least 1
     */
    public static ExtremeIndex ofLowest(int period, Extreme.Tie tie) {
        return new ExtremeIndex(period, Extreme.lowest(period, tie));
    }

    @Override
    protected void compute(double value) {
        extreme.update(value);
        set(extreme.barsAgo());
    }
}
