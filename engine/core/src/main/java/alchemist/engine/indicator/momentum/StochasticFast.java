package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Fast stochastic: %K is 100·(close − lowest low) / (highest high − lowest low) of n bars, %D its
 * simple average. NaN where the range is 0. First value at the {@code period}-th bar. Source: G.
 * Lane.
 */
public final class StochasticFast extends BarIndicator {

    private final StochasticFull full;

    /**
     * @param period at least 1
     * @param fast bars of %D's average, at least 1
     */
    public StochasticFast(int period, int fast) {
        super(line("percK", period), line("percD", period + fast - 1));
        full = new StochasticFull(period, fast, 1);
    }

    @Override
    protected void compute(Bar bar) {
        full.update(bar);
        set(0, full.value(0));
        set(1, full.value(1));
    }
}
