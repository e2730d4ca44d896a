package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/**
 * Slope of the least-squares line of the second on the first of the last n pairs: cov / var(first);
 * NaN where the first does not move. First value at the {@code period}-th pair.
 */
public final class Beta extends PairIndicator {

    private final CoMoments moments;

    /**
     * @param period at least 2
     */
    public Beta(InputPair inputs, int period) {
        super(inputs, line("beta", atLeast(2, "period", period)));
        moments = new CoMoments(period);
    }

    @Override
    protected void compute(double first, double second) {
        moments.update(first, second);
        set(moments.both() / moments.first());
    }
}
