package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.statistic.MeanDeviation;
import alchemist.engine.model.Bar;

/**
 * Commodity channel index in backtrader's way: (tp − SMA(tp)) / (factor · {@link MeanDeviation}),
 * tp the typical price; NaN on flat prices. First value at bar 2n − 1. The textbook's, with one
 * mean per window, is {@link CommodityChannelIndexLambert}.
 */
public final class CommodityChannelIndex extends BarIndicator {

    private final Sma mean;
    private final MeanDeviation deviation;
    private final double factor;

    /**
     * @param period at least 1
     * @param factor Lambert's is 0.015
     */
    public CommodityChannelIndex(int period, double factor) {
        super(line("cci", 2 * period - 1));
        mean = new Sma(period);
        deviation = new MeanDeviation(MovingAverage.SMA, period);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        set((price - mean.next(price)) / (factor * deviation.next(price)));
    }
}
