package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Slow stochastic: %K is the simple average of 100·(close − lowest low) / (highest high − lowest
 * low), %D the average of %K. NaN where the range is 0. %K from bar n + k − 1. Source: G. Lane.
 */
public final class Stochastic extends BarIndicator {

    private final StochasticFull full;

    /**
     * @param period at least 1
     * @param fast bars of %K's average, at least 1
     * @param slow bars of %D's average, at least 1
     */
    public Stochastic(int period, int fast, int slow) {
        super(line("percK", period + fast - 1), line("percD", period + fast + slow - 2));
        full = new StochasticFull(period, fast, slow);
    }

    @Override
    protected void compute(Bar bar) {
        full.update(bar);
        set(0, full.value(1));
        set(1, full.value(2));
    }
}
