package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.model.Bar;

/**
 * Force index: EMA(n) of (close − close') · volume. First value at bar n + 1. Source: A. Elder,
 * Trading for a Living (1993).
 */
public final class ForceIndex extends BarIndicator {

    private final Delay last = new Delay(1);
    private final Ema average;

    /**
     * @param period at least 1
     */
    public ForceIndex(int period) {
        super(line("force", period + 1));
        average = new Ema(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(average.next((bar.close() - last.next(bar.close())) * bar.volume()));
    }
}
