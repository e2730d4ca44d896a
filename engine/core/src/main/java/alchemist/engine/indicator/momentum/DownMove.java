package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Change against the value before with its sign turned, x' − x. From bar 2. */
public final class DownMove extends ValueIndicator {

    private final Delay last = new Delay(1);

    public DownMove() {
        super(line("downmove", 2));
    }

    @Override
    protected void compute(double value) {
        set(last.next(value) - value);
    }
}
