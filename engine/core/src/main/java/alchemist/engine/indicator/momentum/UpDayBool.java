package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** 1 when the value is above the one before, else 0. From bar 2. */
public final class UpDayBool extends ValueIndicator {

    private final Delay last = new Delay(1);

    public UpDayBool() {
        super(line("upday", 2));
    }

    @Override
    protected void compute(double value) {
        double change = value - last.next(value);
        set(Double.isNaN(change) ? Double.NaN : change > 0 ? 1 : 0);
    }
}
