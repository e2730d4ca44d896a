package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/**
 * Mass index: Σ over m bars of EMA(n) / EMA(EMA(n)) of high − low; a rise above 27 and a fall below
 * 26.5 tells of a reversal. First value at bar 2n + m − 2; NaN on flat prices. Source: D. Dorsey,
 * Technical Analysis of Stocks &amp; Commodities, June 1992.
 */
public final class MassIndex extends BarIndicator {

    private final Ema once;
    private final Ema twice;
    private final RollingSum sum;

    /**
     * @param period of the averages, at least 1
     * @param length bars summed up, at least 1
     */
    public MassIndex(int period, int length) {
        super(line("mass", 2 * period + length - 2));
        once = new Ema(period);
        twice = new Ema(period);
        sum = new RollingSum(length);
    }

    @Override
    protected void compute(Bar bar) {
        double first = once.next(bar.high() - bar.low());
        set(sum.next(first / twice.next(first)));
    }
}
