package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Standard deviation of the last n values by n − 1 (sample): √(Σ(x − mean)² / (n − 1)). First value
 * at the {@code period}-th.
 */
public final class SampleDeviation extends ValueIndicator {

    private final Moments moments;

    /**
     * @param period at least 2
     */
    public SampleDeviation(int period) {
        super(line("stddev", atLeast(2, "period", period)));
        moments = new Moments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        set(Math.sqrt(moments.sampleVariance()));
    }
}
