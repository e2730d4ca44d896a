package alchemist.engine.indicator.average;

import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * McGinley dynamic: value += (x − value) / (n · (x / value)⁴), seeded with the mean of the first n
 * values. First value at the {@code period}-th. Source: J. McGinley, Technical Analysis of Stocks
 * &amp; Commodities, 1990 (without his factor 0.6).
 */
public final class McGinley extends ValueIndicator {

    private final RollingSum seed;
    private final int period;
    private double value = Double.NaN;

    /**
     * @param period at least 1
     */
    public McGinley(int period) {
        super(line("mcginley", period));
        seed = new RollingSum(period);
        this.period = period;
    }

    @Override
    protected void compute(double next) {
        double mean = seed.next(next) / period;
        if (Double.isFinite(value)) {
            double ratio = next / value;
            double step = (next - value) / (period * ratio * ratio * ratio * ratio);
            // A collapsing price would throw the average beyond the price.
            value = Math.abs(step) > Math.abs(next - value) ? next : value + step;
        } else {
            value = mean;
        }
        set(value);
    }
}
