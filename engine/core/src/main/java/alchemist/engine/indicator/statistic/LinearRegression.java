package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ExactSum;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.WeightedSum;

/**
 * Least-squares line through the last n values against time: its end point, its slope per bar, and
 * the share R² of the variance it explains (NaN on flat prices). First values at the {@code
 * period}-th. Sums are exact, see {@link WeightedSum}.
 */
public final class LinearRegression extends ValueIndicator {

    private final WeightedSum weighted;
    private final Moments moments;
    private final ExactSum scratch = new ExactSum();
    private final double n;

    /**
     * @param period at least 2
     */
    public LinearRegression(int period) {
        super(
                line("linreg", atLeast(2, "period", period)),
                line("slope", period),
                line("r2", period));
        weighted = new WeightedSum(period);
        moments = new Moments(period);
        n = period;
    }

    @Override
    protected void compute(double value) {
        weighted.update(value);
        moments.update(value);
        if (!weighted.isFull()) {
            setNothing();
            return;
        }
        double times = n * n * (n * n - 1) / 12;
        double both = both();
        set(0, moments.mean() + both / times * (n - 1) / 2);
        set(1, both / times);
        set(2, both * both / (times * moments.scaledSquares()));
    }

    /** n·Σ (k − mean)(x − mean). */
    private double both() {
        if (moments.scaledSquares() == 0) {
            return 0;
        }
        scratch.reset();
        scratch.addProduct(weighted.weighted(), n);
        scratch.addProduct(weighted.sum(), -n * (n + 1) / 2);
        return scratch.value();
    }
}
