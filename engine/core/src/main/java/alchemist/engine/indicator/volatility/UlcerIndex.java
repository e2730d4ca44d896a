package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Ulcer index: root of the mean squared percentage fall from the highest value of n bars. First
 * value at bar 2n − 1. Source: P. Martin and B. McCann (1989).
 */
public final class UlcerIndex extends ValueIndicator {

    private final Highest highest;
    private final Sma mean;

    /**
     * @param period at least 1
     */
    public UlcerIndex(int period) {
        super(line("ulcer", 2 * period - 1));
        highest = new Highest(period);
        mean = new Sma(period);
    }

    @Override
    protected void compute(double value) {
        double fall = 100 * (value / highest.next(value) - 1);
        set(Math.sqrt(mean.next(fall * fall)));
    }
}
