package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.ValueIndicator;

/** Middle between the highest and the lowest of the last n values. From the n-th value on. */
public final class Midpoint extends ValueIndicator {

    private final Highest highest;
    private final Lowest lowest;

    /**
     * @param period at least 1
     */
    public Midpoint(int period) {
        super(line("midpoint", period));
        highest = new Highest(period);
        lowest = new Lowest(period);
    }

    @Override
    protected void compute(double value) {
        set((highest.next(value) + lowest.next(value)) / 2);
    }
}
