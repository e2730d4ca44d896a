package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ExactSum;
import alchemist.engine.model.Bar;

/**
 * On-balance volume: the running total of volume, added when the close rises and taken away when it
 * falls; 0 at bar 1. Source: J. Granville (1963).
 */
public final class OnBalanceVolume extends BarIndicator {

    private final Delay last = new Delay(1);
    private final ExactSum sum = new ExactSum();

    public OnBalanceVolume() {
        super(line("obv", 1));
    }

    @Override
    protected void compute(Bar bar) {
        if (Double.isNaN(bar.close() + bar.volume())) {
            sum.reset();
            last.update(Double.NaN);
            set(Double.NaN);
            return;
        }
        double before = last.next(bar.close());
        if (bar.close() > before) {
            sum.add(bar.volume());
        } else if (bar.close() < before) {
            sum.add(-bar.volume());
        }
        set(sum.value());
    }
}
