package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.statistic.Accum;
import alchemist.engine.model.Bar;

/**
 * Williams' accumulation/distribution: the running total of close − true low when the close rises
 * and close − true high when it falls. Knows no volume. From bar 2. Source: L. Williams, How I Made
 * One Million Dollars (1973).
 */
public final class WilliamsAd extends BarIndicator {

    private final Delay last = new Delay(1);
    private final Accum total = new Accum(0);

    public WilliamsAd() {
        super(line("ad", 2));
    }

    @Override
    protected void compute(Bar bar) {
        double before = last.next(bar.close());
        set(total.next(step(bar, before)));
    }

    private static double step(Bar bar, double before) {
        if (bar.close() > before) {
            return bar.close() - Math.min(bar.low(), before);
        }
        if (bar.close() < before) {
            return bar.close() - Math.max(bar.high(), before);
        }
        return 0 * (bar.close() + before + bar.high() + bar.low());
    }
}
