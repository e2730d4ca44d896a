package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.average.Smma;
import alchemist.engine.model.Bar;

/**
 * Average true range that begins late: true ranges count from the n-th bar on (from the 2nd for n =
 * 2), the first value is the mean of the first n of them, then Wilder's smoothing (TR + (n −
 * 1)·ATR') / n. First value at bar 2n − 1. For comparison with systems that warm up this way;
 * prefer {@link AverageTrueRange}.
 */
public final class DelayedAverageTrueRange extends BarIndicator {

    private final TrueRange range = new TrueRange();
    private final Smma average;
    private final int period;
    private int bars;

    /**
     * @param period at least 2
     */
    public DelayedAverageTrueRange(int period) {
        super(line("atr", 2 * atLeast(2, "period", period) - 1));
        average = new Smma(period);
        this.period = period;
    }

    @Override
    protected void compute(Bar bar) {
        double tr = range.next(bar);
        boolean missing = Double.isNaN(bar.high() + bar.low() + bar.close());
        bars = missing ? 0 : Math.min(bars + 1, period);
        set(average.next(bars < period ? Double.NaN : tr));
    }
}
