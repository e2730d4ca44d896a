package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.model.Bar;

/**
 * Chandelier exit: highest high of n bars − k·ATR(n) for longs, lowest low + k·ATR(n) for shorts.
 * First values at bar n + 1. Source: C. Le Beau.
 */
public final class ChandelierExit extends BarIndicator {

    private final Highest high;
    private final Lowest low;
    private final AverageTrueRange range;
    private final double factor;

    /**
     * @param period at least 1
     * @param factor ranges between extreme and stop
     */
    public ChandelierExit(int period, double factor) {
        super(line("long", period + 1), line("short", period + 1));
        high = new Highest(period);
        low = new Lowest(period);
        range = new AverageTrueRange(period);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double width = factor * range.next(bar);
        set(0, high.next(bar.high()) - width);
        set(1, low.next(bar.low()) + width);
    }
}
