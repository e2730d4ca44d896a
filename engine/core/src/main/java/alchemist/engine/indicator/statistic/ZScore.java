package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Distance of the last value from the mean in standard deviations (population): (x − mean) / σ; NaN
 * on flat prices. First value at the {@code period}-th.
 */
public final class ZScore extends ValueIndicator {

    private final Moments moments;

    /**
     * @param period at least 2
     */
    public ZScore(int period) {
        super(line("zscore", atLeast(2, "period", period)));
        moments = new Moments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        set((value - moments.mean()) / Math.sqrt(moments.populationVariance()));
    }
}
