package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Full stochastic: the fast %K, its average %D, and that one's average, the slow %D. NaN where the
 * range is 0. First value at the {@code period}-th bar. Source: G. Lane.
 */
public final class StochasticFull extends BarIndicator {

    private final Highest high;
    private final Lowest low;
    private final Sma percD;
    private final Sma percDSlow;

    /**
     * @param period at least 1
     * @param fast bars of %D's average, at least 1
     * @param slow bars of the slow %D's average, at least 1
     */
    public StochasticFull(int period, int fast, int slow) {
        super(
                line("percK", period),
                line("percD", period + fast - 1),
                line("percDSlow", period + fast + slow - 2));
        high = new Highest(period);
        low = new Lowest(period);
        percD = new Sma(fast);
        percDSlow = new Sma(slow);
    }

    @Override
    protected void compute(Bar bar) {
        double lowest = low.next(bar.low());
        set(0, 100 * (bar.close() - lowest) / (high.next(bar.high()) - lowest));
        set(1, percD.next(value(0)));
        set(2, percDSlow.next(value(1)));
    }
}
