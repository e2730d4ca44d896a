package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Logarithm of the value by the value before, ln(x / x'); NaN unless both are above 0. From bar 2.
 */
public final class LogReturn extends ValueIndicator {

    private final Delay last = new Delay(1);

    public LogReturn() {
        super(line("log_return", 2));
    }

    @Override
    protected void compute(double value) {
        set(Math.log(value / last.next(value)));
    }
}
