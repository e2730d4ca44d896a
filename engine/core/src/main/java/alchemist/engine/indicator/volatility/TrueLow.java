package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.model.Bar;

/** Lower of the low and the previous close. From bar 2. Source: J. W. Wilder (1978). */
public final class TrueLow extends BarIndicator {

    private final Delay last = new Delay(1);

    public TrueLow() {
        super(line("truelow", 2));
    }

    @Override
    protected void compute(Bar bar) {
        set(Math.min(bar.low(), last.next(bar.close())));
    }
}
