package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.model.Bar;

/** An average of the close ± k·ATR(m). First values when both averages have one. */
abstract class RangeBands extends BarIndicator {

    private final PriceIndicator mid;
    private final AverageTrueRange range;
    private final double factor;

    /**
     * @param mid the average in the middle, whose first value comes with bar {@code period}
     * @param atrPeriod at least 1
     * @param factor ranges between middle and band
     */
    RangeBands(PriceIndicator mid, int period, int atrPeriod, double factor) {
        super(
                line("mid", period),
                line("top", Math.max(period, atrPeriod + 1)),
                line("bot", Math.max(period, atrPeriod + 1)));
        this.mid = mid;
        range = new AverageTrueRange(atrPeriod);
        this.factor = factor;
    }

    @Override
    protected final void compute(Bar bar) {
        double middle = mid.next(bar.close());
        double width = factor * range.next(bar);
        set(0, middle);
        set(1, middle + width);
        set(2, middle - width);
    }
}
