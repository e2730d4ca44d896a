package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Ema;
import alchemist.engine.model.Bar;

/**
 * Keltner channel: EMA(n) of the close ± k·ATR(m), Wilder's. First values when both averages have
 * one. Source: C. Keltner (1960), in L. B. Raschke's form.
 */
public final class KeltnerChannel extends BarIndicator {

    private final Ema mid;
    private final AverageTrueRange range;
    private final double factor;

    /**
     * @param period of the average, at least 1
     * @param atrPeriod at least 1
     * @param factor ranges between middle and band
     */
    public KeltnerChannel(int period, int atrPeriod, double factor) {
        super(
                line("mid", period),
                line("top", Math.max(period, atrPeriod + 1)),
                line("bot", Math.max(period, atrPeriod + 1)));
        mid = new Ema(period);
        range = new AverageTrueRange(atrPeriod);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double middle = mid.next(bar.close());
        double width = factor * range.next(bar);
        set(0, middle);
        set(1, middle + width);
        set(2, middle - width);
    }
}
