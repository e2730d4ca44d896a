package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Where the value lies between the lowest (0) and the highest (1) of the last n values; NaN where
 * they are equal. First value at the {@code period}-th.
 */
public final class MinMaxScale extends ValueIndicator {

    private final Highest highest;
    private final Lowest lowest;

    /**
     * @param period at least 2
     */
    public MinMaxScale(int period) {
        super(line("scaled", atLeast(2, "period", period)));
        highest = new Highest(period);
        lowest = new Lowest(period);
    }

    @Override
    protected void compute(double value) {
        double low = lowest.next(value);
        set((value - low) / (highest.next(value) - low));
    }
}
