package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Regression line of the last n values ± k standard errors of the residuals, √(Σ residual² / (n −
 * 2)). First values at the {@code period}-th.
 */
public final class LinearRegressionChannel extends ValueIndicator {

    private final LinearRegression regression;
    private final Moments moments;
    private final double n;
    private final double factor;

    /**
     * @param period at least 3
     * @param factor standard errors between line and border
     */
    public LinearRegressionChannel(int period, double factor) {
        super(line("mid", atLeast(3, "period", period)), line("top", period), line("bot", period));
        regression = new LinearRegression(period);
        moments = new Moments(period);
        n = period;
        this.factor = factor;
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        double mid = regression.next(value);
        double slope = regression.value(1);
        double explained = slope * slope * n * (n * n - 1) / 12;
        double residual = Math.max(0, moments.populationVariance() * n - explained);
        double error = Math.sqrt(residual / (n - 2));
        set(0, mid);
        set(1, mid + factor * error);
        set(2, mid - factor * error);
    }
}
