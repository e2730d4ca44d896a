package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Weighted moving average: weights 1, 2, …, {@code period}, the newest counting most, divided by
 * their sum. First value at the {@code period}-th.
 */
public final class Wma extends ValueIndicator {

    private final WeightedSum window;
    private final double weights;

    /**
     * @param period at least 1
     */
    public Wma(int period) {
        super(line("wma", period));
        window = new WeightedSum(period);
        weights = 0.5 * period * (period + 1.0);
    }

    @Override
    protected void compute(double value) {
        window.update(value);
        set(window.isFull() ? window.weighted().value() / weights : Double.NaN);
    }
}
