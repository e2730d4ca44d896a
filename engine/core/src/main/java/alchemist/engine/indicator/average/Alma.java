package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

import java.util.Arrays;

/**
 * Arnaud Legoux moving average: Gaussian weights around {@code offset}·(n − 1) with width n /
 * sigma. First value at the {@code period}-th. Takes a pass over the window per value. Source: A.
 * Legoux and D. Kouzis-Loukas (2009).
 */
public final class Alma extends ValueIndicator {

    private final WeightedAverage average;

    /**
     * @param period at least 1
     * @param offset 0 is smoothest, 1 most responsive; 0.85 is usual
     * @param sigma narrowness of the weights, above 0; 6 is usual
     */
    public Alma(int period, double offset, double sigma) {
        super(line("alma", period));
        double[] weights = weights(atLeast(1, "period", period), offset, sigma);
        average = new WeightedAverage(1 / Arrays.stream(weights).sum(), weights);
    }

    private static double[] weights(int period, double offset, double sigma) {
        double centre = offset * (period - 1);
        double width = period / sigma;
        double[] weights = new double[period];
        for (int k = 0; k < period; k++) {
            double z = (k - centre) / width;
            weights[k] = Math.exp(-z * z / 2);
        }
        return weights;
    }

    @Override
    protected void compute(double value) {
        set(average.next(value));
    }
}
