package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Time series forecast: the regression line of the last n values, prolonged by one bar. First value
 * at the {@code period}-th.
 */
public final class LinearRegressionForecast extends ValueIndicator {

    private final LinearRegression regression;

    /**
     * @param period at least 2
     */
    public LinearRegressionForecast(int period) {
        super(line("tsf", period));
        regression = new LinearRegression(period);
    }

    @Override
    protected void compute(double value) {
        set(regression.next(value) + regression.value(1));
    }
}
