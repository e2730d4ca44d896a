package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.volatility.TrueRange;
import alchemist.engine.model.Bar;

/**
 * Choppiness index: 100·log10(Σ true range / (highest high − lowest low)) / log10(n), near 0 in a
 * trend, near 100 in none; NaN on flat prices. First value at bar n + 1. Source: E. W. Dreiss.
 */
public final class ChoppinessIndex extends BarIndicator {

    private final TrueRange range = new TrueRange();
    private final RollingSum ranges;
    private final Highest high;
    private final Lowest low;
    private final double scale;

    /**
     * @param period at least 2
     */
    public ChoppinessIndex(int period) {
        super(line("chop", atLeast(2, "period", period) + 1));
        ranges = new RollingSum(period);
        high = new Highest(period);
        low = new Lowest(period);
        scale = 100 / Math.log10(period);
    }

    @Override
    protected void compute(Bar bar) {
        double path = ranges.next(range.next(bar));
        double span = high.next(bar.high()) - low.next(bar.low());
        set(scale * Math.log10(path / span));
    }
}
