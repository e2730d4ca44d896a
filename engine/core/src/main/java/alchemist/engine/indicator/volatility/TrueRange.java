package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.model.Bar;

/**
 * True range: true high − true low, the bar's range with the gap from the close before. From bar 2,
 * as in backtrader; textbooks take high − low for the first bar. Source: J. W. Wilder (1978).
 */
public final class TrueRange extends BarIndicator {

    private final Delay last = new Delay(1);

    public TrueRange() {
        super(line("tr", 2));
    }

    @Override
    protected void compute(Bar bar) {
        double before = last.next(bar.close());
        set(Math.max(bar.high(), before) - Math.min(bar.low(), before));
    }

    /** Takes a bar and returns its true range, for use inside other indicators. */
    public double next(Bar bar) {
        update(bar);
        return value();
    }
}
