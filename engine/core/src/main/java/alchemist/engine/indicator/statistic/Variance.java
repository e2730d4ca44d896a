package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/** Variance of the last n values by n (population). First value at the {@code period}-th. */
public final class Variance extends ValueIndicator {

    private final Moments moments;

    /**
     * @param period at least 1
     */
    public Variance(int period) {
        super(line("variance", period));
        moments = new Moments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        set(moments.populationVariance());
    }
}
