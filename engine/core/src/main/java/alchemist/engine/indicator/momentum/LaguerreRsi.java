package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.Laguerre;

/**
 * Laguerre RSI: up / (up + down), the rising and falling differences between neighbouring {@link
 * Laguerre} elements, from 0 to 1; NaN where all are equal. The elements take values from the
 * {@code period}-th bar on, which also has the first value (backtrader's convention). Source: J.
 * Ehlers, Time Warp - Without Space Travel.
 */
public final class LaguerreRsi extends ValueIndicator {

    private final Laguerre elements;
    private final int period;
    private int bars;

    /**
     * @param gamma damping, in [0, 1)
     * @param period bar of the first value, at least 1
     */
    public LaguerreRsi(double gamma, int period) {
        super(line("lrsi", atLeast(1, "period", period)));
        elements = new Laguerre(gamma);
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        bars = Double.isNaN(value) ? 0 : Math.min(bars + 1, period);
        elements.update(bars < period ? Double.NaN : value);
        double up = 0;
        double down = 0;
        for (int i = 0; i < 3; i++) {
            double difference = elements.get(i) - elements.get(i + 1);
            up += Math.max(difference, 0);
            down += Math.max(-difference, 0);
        }
        set(up / (up + down));
    }
}
