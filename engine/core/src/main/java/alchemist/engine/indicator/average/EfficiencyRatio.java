package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Kaufman's efficiency ratio: |net change over n bars| / Σ |change of a bar|; 0 on flat prices.
 * From 0 (noise) to 1 (straight line). First value at bar n + 1. Source: P. Kaufman, Smarter
 * Trading (1995).
 */
public final class EfficiencyRatio extends ValueIndicator {

    private final Delay before;
    private final Delay last = new Delay(1);
    private final RollingSum noise;

    /**
     * @param period at least 1
     */
    public EfficiencyRatio(int period) {
        super(line("er", period + 1));
        before = new Delay(atLeast(1, "period", period));
        noise = new RollingSum(period);
    }

    @Override
    protected void compute(double value) {
        double change = Math.abs(value - before.next(value));
        double path = noise.next(Math.abs(value - last.next(value)));
        set(path == 0 ? 0 : change / path);
    }
}
