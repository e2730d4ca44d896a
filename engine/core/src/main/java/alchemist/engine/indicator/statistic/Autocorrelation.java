package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Correlation of the values with those {@code lag} bars before, over n pairs; NaN on flat prices.
 * First value at bar n + lag.
 */
public final class Autocorrelation extends ValueIndicator {

    private final Delay before;
    private final CoMoments moments;

    /**
     * @param period at least 2
     * @param lag at least 1
     */
    public Autocorrelation(int period, int lag) {
        super(line("autocorrelation", atLeast(2, "period", period) + atLeast(1, "lag", lag)));
        before = new Delay(lag);
        moments = new CoMoments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value, before.next(value));
        double scale = Math.sqrt(moments.first()) * Math.sqrt(moments.second());
        set(Math.clamp(moments.both() / scale, -1, 1));
    }
}
