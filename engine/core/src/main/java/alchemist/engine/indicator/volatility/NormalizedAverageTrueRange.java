package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/** Average true range in percent of the close: 100·ATR(n) / close. First value at bar n + 1. */
public final class NormalizedAverageTrueRange extends BarIndicator {

    private final AverageTrueRange range;

    /**
     * @param period at least 1
     */
    public NormalizedAverageTrueRange(int period) {
        super(line("natr", period + 1));
        range = new AverageTrueRange(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(100 * range.next(bar) / bar.close());
    }
}
