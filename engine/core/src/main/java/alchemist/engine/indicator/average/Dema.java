package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Double exponential moving average: 2·EMA − EMA(EMA). First value at bar 2n − 1. Source: P.
 * Mulloy, Technical Analysis of Stocks &amp; Commodities, February 1994.
 */
public final class Dema extends ValueIndicator {

    private final Ema first;
    private final Ema second;

    /**
     * @param period at least 1
     */
    public Dema(int period) {
        super(line("dema", 2 * period - 1));
        first = new Ema(period);
        second = new Ema(period);
    }

    @Override
    protected void compute(double value) {
        double once = first.next(value);
        set(2 * once - second.next(once));
    }
}
