package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Gain against the value before, max(x − x', 0). From bar 2. Source: J. W. Wilder (1978). */
public final class UpDay extends ValueIndicator {

    private final Delay last = new Delay(1);

    public UpDay() {
        super(line("upday", 2));
    }

    @Override
    protected void compute(double value) {
        set(Math.max(value - last.next(value), 0));
    }
}
