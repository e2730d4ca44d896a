package alchemist.engine.indicator.average;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;
import alchemist.engine.indicator.RollingSum;

/**
 * Exponential smoothing whose factor is given with each value, as in adaptive averages
 * (backtrader's {@code ExponentialSmoothingDynamic}), seeded with the mean of the first {@code
 * period} values.
 */
public final class ExponentialSmoothingDynamic extends PairIndicator {

    private final RollingSum seed;
    private final int period;
    private double value = Double.NaN;

    /**
     * @param inputs the value and its smoothing factor
     * @param period number of values of the seed, at least 1
     */
    public ExponentialSmoothingDynamic(InputPair inputs, int period) {
        super(inputs, line("expsmo", period));
        seed = new RollingSum(period);
        this.period = period;
    }

    @Override
    protected void compute(double next, double alpha) {
        double mean = seed.next(Double.isNaN(alpha) ? Double.NaN : next) / period;
        value = Double.isNaN(value) ? mean : value * (1 - alpha) + next * alpha;
        set(value);
    }
}
