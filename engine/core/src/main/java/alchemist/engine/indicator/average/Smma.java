package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Smoothed moving average, Wilder's: exponential smoothing with factor 1 / period, seeded with the
 * mean of the first {@code period} values. First value at the {@code period}-th. Source: J. W.
 * Wilder, New Concepts in Technical Trading Systems (1978).
 */
public final class Smma extends ValueIndicator {

    private final ExponentialSmoothing smoothing;

    /**
     * @param period at least 1
     */
    public Smma(int period) {
        super(line("smma", period));
        smoothing = new ExponentialSmoothing(period, 1.0 / atLeast(1, "period", period));
    }

    @Override
    protected void compute(double value) {
        set(smoothing.next(value));
    }
}
