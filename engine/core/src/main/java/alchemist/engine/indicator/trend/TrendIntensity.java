package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Trend intensity index: 100·up / (up + down), the sums over n bars of the value's distances above
 * and below its SMA(m); NaN on flat prices. First value at bar n + m − 1. Source: M. Pee, Technical
 * Analysis of Stocks &amp; Commodities, June 2002.
 */
public final class TrendIntensity extends ValueIndicator {

    private final Sma mean;
    private final RollingSum up;
    private final RollingSum down;

    /**
     * @param period distances summed up, at least 1
     * @param average bars of the average, at least 1
     */
    public TrendIntensity(int period, int average) {
        super(line("tii", period + average - 1));
        mean = new Sma(average);
        up = new RollingSum(period);
        down = new RollingSum(period);
    }

    @Override
    protected void compute(double value) {
        double distance = value - mean.next(value);
        double above = up.next(Math.max(distance, 0));
        set(100 * above / (above + down.next(Math.max(-distance, 0))));
    }
}
