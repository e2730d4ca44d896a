package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.volatility.TrueRange;
import alchemist.engine.model.Bar;

/**
 * Vortex: Σ |high − low'| / Σ true range and Σ |low − high'| / Σ true range of n bars; NaN on flat
 * prices. First values at bar n + 1. Source: E. Botes and D. Siepman, Technical Analysis of Stocks
 * &amp; Commodities, January 2010.
 */
public final class Vortex extends BarIndicator {

    private final Delay lastHigh = new Delay(1);
    private final Delay lastLow = new Delay(1);
    private final TrueRange range = new TrueRange();
    private final RollingSum plus;
    private final RollingSum minus;
    private final RollingSum ranges;

    /**
     * @param period at least 1
     */
    public Vortex(int period) {
        super(line("vi_plus", period + 1), line("vi_minus", period + 1));
        plus = new RollingSum(period);
        minus = new RollingSum(period);
        ranges = new RollingSum(period);
    }

    @Override
    protected void compute(Bar bar) {
        double up = plus.next(Math.abs(bar.high() - lastLow.next(bar.low())));
        double down = minus.next(Math.abs(bar.low() - lastHigh.next(bar.high())));
        double sum = ranges.next(range.next(bar));
        set(0, up / sum);
        set(1, down / sum);
    }
}
