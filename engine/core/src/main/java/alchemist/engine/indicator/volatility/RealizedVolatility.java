package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.statistic.LogReturn;
import alchemist.engine.indicator.statistic.SampleDeviation;

/**
 * Close-to-close volatility: sample standard deviation of the last n log returns · √(bars per
 * year). First value at bar n + 1; NaN where a price is not above 0.
 */
public final class RealizedVolatility extends ValueIndicator {

    private final LogReturn returns = new LogReturn();
    private final SampleDeviation deviation;
    private final double scale;

    /**
     * @param period number of returns, at least 2
     * @param barsPerYear 252 for days; 1 leaves the value per bar
     */
    public RealizedVolatility(int period, double barsPerYear) {
        super(line("volatility", period + 1));
        deviation = new SampleDeviation(period);
        scale = Math.sqrt(barsPerYear);
    }

    @Override
    protected void compute(double value) {
        set(scale * deviation.next(returns.next(value)));
    }
}
