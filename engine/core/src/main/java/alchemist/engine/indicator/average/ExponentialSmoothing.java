package alchemist.engine.indicator.average;

import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Exponential smoothing with a given factor: value += alpha · (x − value), seeded with the mean of
 * the first {@code period} values (backtrader's convention; textbooks often seed with the first
 * value). First value at the {@code period}-th. A missing value makes it seed itself anew.
 */
public final class ExponentialSmoothing extends ValueIndicator {

    private final RollingSum seed;
    private final int period;
    private final double alpha;
    private double value = Double.NaN;

    /**
     * @param period number of values of the seed, at least 1
     * @param alpha weight of the newest value, in (0, 1]
     */
    public ExponentialSmoothing(int period, double alpha) {
        super(line("expsmo", period));
        seed = new RollingSum(period);
        this.period = period;
        if (!(alpha > 0 && alpha <= 1)) {
            throw new IllegalArgumentException(
                    "alpha must be above 0 and at most 1, but is " + alpha);
        }
        this.alpha = alpha;
    }

    @Override
    protected void compute(double next) {
        if (Double.isFinite(value)) {
            smooth(next);
        } else {
            value = seed.next(next) / period;
        }
        set(value);
    }

    private void smooth(double next) {
        value = value * (1 - alpha) + next * alpha;
        if (!Double.isFinite(value)) {
            // What the seed still holds is from before the gap.
            seed.update(Double.NaN);
        }
    }
}
