package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Standard deviation of the last n values by n (population, backtrader's convention): √(Σ(x −
 * mean)² / n). First value at the {@code period}-th; 0 on flat prices.
 */
public final class StandardDeviation extends ValueIndicator {

    private final Moments moments;

    /**
     * @param period at least 1
     */
    public StandardDeviation(int period) {
        super(line("stddev", period));
        moments = new Moments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        set(Math.sqrt(moments.populationVariance()));
    }
}
