package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Triangular moving average: the mean of a mean, SMA(⌈(n+1)/2⌉) of SMA(⌊(n+1)/2⌋), so that weights
 * rise to the middle and fall again. First value at the {@code period}-th.
 */
public final class Trima extends ValueIndicator {

    private final Sma first;
    private final Sma second;

    /**
     * @param period at least 1
     */
    public Trima(int period) {
        super(line("trima", period));
        first = new Sma((atLeast(1, "period", period) + 1) / 2);
        second = new Sma(period / 2 + 1);
    }

    @Override
    protected void compute(double value) {
        set(second.next(first.next(value)));
    }
}
