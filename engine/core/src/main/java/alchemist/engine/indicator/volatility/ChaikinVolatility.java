package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.model.Bar;

/**
 * Chaikin volatility: change in percent, over m bars, of EMA(n) of high − low; NaN where that was
 * 0. First value at bar n + m. Source: M. Chaikin.
 */
public final class ChaikinVolatility extends BarIndicator {

    private final Ema range;
    private final Delay before;

    /**
     * @param period of the average, at least 1
     * @param change bars of the change, at least 1
     */
    public ChaikinVolatility(int period, int change) {
        super(line("volatility", period + change));
        range = new Ema(period);
        before = new Delay(atLeast(1, "change", change));
    }

    @Override
    protected void compute(Bar bar) {
        double now = range.next(bar.high() - bar.low());
        set(100 * (now / before.next(now) - 1));
    }
}
