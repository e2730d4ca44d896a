package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.model.Bar;

/** Higher of the high and the previous close. From bar 2. Source: J. W. Wilder (1978). */
public final class TrueHigh extends BarIndicator {

    private final Delay last = new Delay(1);

    public TrueHigh() {
        super(line("truehigh", 2));
    }

    @Override
    protected void compute(Bar bar) {
        set(Math.max(bar.high(), last.next(bar.close())));
    }
}
