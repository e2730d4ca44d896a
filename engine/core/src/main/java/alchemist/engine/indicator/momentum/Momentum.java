package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Change over n bars: x − x[n ago]. First value at bar n + 1. */
public final class Momentum extends ValueIndicator {

    private final Delay before;

    /**
     * @param period at least 1
     */
    public Momentum(int period) {
        super(line("momentum", atLeast(1, "period", period) + 1));
        before = new Delay(period);
    }

    @Override
    protected void compute(double value) {
        set(value - before.next(value));
    }
}
