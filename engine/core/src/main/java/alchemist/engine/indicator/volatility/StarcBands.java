package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * STARC bands: SMA(n) of the close ± k·ATR(m). First values when both averages have one. Source: M.
 * Stoller.
 */
public final class StarcBands extends BarIndicator {

    private final Sma mid;
    private final AverageTrueRange range;
    private final double factor;

    /**
     * @param period of the average, at least 1
     * @param atrPeriod at least 1
     * @param factor ranges between middle and band
     */
    public StarcBands(int period, int atrPeriod, double factor) {
        super(
                line("mid", period),
                line("top", Math.max(period, atrPeriod + 1)),
                line("bot", Math.max(period, atrPeriod + 1)));
        mid = new Sma(period);
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
