package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.statistic.MeanAbsoluteDeviation;
import alchemist.engine.model.Bar;

/**
 * Commodity channel index: (tp − mean) / (factor · mean absolute deviation of the window), tp the
 * typical price; NaN on flat prices. First value at the {@code period}-th bar. Takes a pass over
 * the window per bar. Source: D. Lambert, Commodities, October 1980.
 */
public final class CommodityChannelIndexLambert extends BarIndicator {

    private final Sma mean;
    private final MeanAbsoluteDeviation deviation;
    private final double factor;

    /**
     * @param period at least 1
     * @param factor Lambert's is 0.015
     */
    public CommodityChannelIndexLambert(int period, double factor) {
        super(line("cci", period));
        mean = new Sma(period);
        deviation = new MeanAbsoluteDeviation(period);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        set((price - mean.next(price)) / (factor * deviation.next(price)));
    }
}
