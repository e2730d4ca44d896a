package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/** Standard deviation by mean (population), for example to compare instruments. */
public final class CoefficientOfVariation extends ValueIndicator {

    private final Moments moments;

    /**
     * @param period at least 1
     */
    public CoefficientOfVariation(int period) {
        super(line("cv", period));
        moments = new Moments(period);
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        set(Math.sqrt(moments.populationVariance()) / moments.mean());
    }
}
