package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.Window;

/**
 * Average with weights of one's own: coefficient · Σ w(k)·x(k) (backtrader's {@code
 * WeightedAverage}). First value when there are as many values as weights. Takes a pass over the
 * weights per value.
 */
public final class WeightedAverage extends ValueIndicator {

    private final Window window;
    private final double[] weights;
    private final double coefficient;

    /**
     * @param weights the oldest value's first; at least one
     */
    public WeightedAverage(double coefficient, double... weights) {
        super(line("av", weights.length));
        window = new Window(weights.length);
        this.weights = weights.clone();
        this.coefficient = coefficient;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? coefficient * sum() : Double.NaN);
    }

    private double sum() {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * window.ago(weights.length - 1 - k);
        }
        return sum;
    }
}
