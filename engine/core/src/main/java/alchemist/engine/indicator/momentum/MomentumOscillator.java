package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Value in percent of that n bars ago: 100·x / x[n ago]. First value at bar n + 1. */
public final class MomentumOscillator extends ValueIndicator {

    private final Delay before;

    /**
     * @param period at least 1
     */
    public MomentumOscillator(int period) {
        super(line("momosc", atLeast(1, "period", period) + 1));
        before = new Delay(period);
    }

    @Override
    protected void compute(double value) {
        set(100 * value / before.next(value));
    }
}
