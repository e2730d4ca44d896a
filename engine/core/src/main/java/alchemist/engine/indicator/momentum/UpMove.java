package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Change against the value before, x − x'. From bar 2. Source: J. W. Wilder (1978). */
public final class UpMove extends ValueIndicator {

    private final Delay last = new Delay(1);

    public UpMove() {
        super(line("upmove", 2));
    }

    @Override
    protected void compute(double value) {
        set(value - last.next(value));
    }
}
