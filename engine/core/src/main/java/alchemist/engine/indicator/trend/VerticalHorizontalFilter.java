package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Vertical horizontal filter: (highest − lowest) / Σ |change| of the last n changes, high in a
 * trend; NaN on flat prices. First value at bar n + 1. Source: A. White, Futures, August 1991.
 */
public final class VerticalHorizontalFilter extends ValueIndicator {

    private final Delay last = new Delay(1);
    private final Highest high;
    private final Lowest low;
    private final RollingSum path;

    /**
     * @param period at least 1
     */
    public VerticalHorizontalFilter(int period) {
        super(line("vhf", period + 1));
        high = new Highest(period);
        low = new Lowest(period);
        path = new RollingSum(period);
    }

    @Override
    protected void compute(double value) {
        double steps = path.next(Math.abs(value - last.next(value)));
        set((high.next(value) - low.next(value)) / steps);
    }
}
