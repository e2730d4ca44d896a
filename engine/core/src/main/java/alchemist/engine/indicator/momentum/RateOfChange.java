package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Change over n bars as a share of the old value, times a scale: 1 gives backtrader's {@code ROC}
 * (a fraction), 100 percent. First value at bar n + 1.
 */
public final class RateOfChange extends ValueIndicator {

    private final Delay before;
    private final double scale;

    /**
     * @param name of the line
     * @param period at least 1
     */
    public RateOfChange(String name, int period, double scale) {
        super(line(name, atLeast(1, "period", period) + 1));
        before = new Delay(period);
        this.scale = scale;
    }

    @Override
    protected void compute(double value) {
        double old = before.next(value);
        set(scale * (value - old) / old);
    }
}
