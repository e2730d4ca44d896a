package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/** Covariance of the last n pairs by n. First value at the {@code period}-th pair. */
public final class Covariance extends PairIndicator {

    private final CoMoments moments;
    private final double n;

    /**
     * @param period at least 1
     */
    public Covariance(InputPair inputs, int period) {
        super(inputs, line("cov", atLeast(1, "period", period)));
        moments = new CoMoments(period);
        n = period;
    }

    @Override
    protected void compute(double first, double second) {
        moments.update(first, second);
        set(moments.both() / (n * n));
    }
}
