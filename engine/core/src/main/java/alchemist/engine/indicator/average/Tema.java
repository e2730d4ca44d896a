package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Triple exponential moving average: 3·EMA − 3·EMA(EMA) + EMA(EMA(EMA)). First value at bar 3n − 2.
 * Source: P. Mulloy, Technical Analysis of Stocks &amp; Commodities, January 1994.
 */
public final class Tema extends ValueIndicator {

    private final Ema first;
    private final Ema second;
    private final Ema third;

    /**
     * @param period at least 1
     */
    public Tema(int period) {
        super(line("tema", 3 * period - 2));
        first = new Ema(period);
        second = new Ema(period);
        third = new Ema(period);
    }

    @Override
    protected void compute(double value) {
        double once = first.next(value);
        double twice = second.next(once);
        set(3 * once - 3 * twice + third.next(twice));
    }
}
