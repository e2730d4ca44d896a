package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Variable index dynamic average: exponential smoothing with factor 2 / (n + 1) · |CMO| / 100, the
 * Chande momentum oscillator over {@code momentum} bars; it stands still on flat prices. Seeded
 * with the price at the oscillator's first bar, momentum + 1. Source: T. Chande, Technical Analysis
 * of Stocks &amp; Commodities, March 1992.
 */
public final class Vidya extends ValueIndicator {

    private final Delay last = new Delay(1);
    private final RollingSum net;
    private final RollingSum path;
    private final double alpha;
    private double value = Double.NaN;

    /**
     * @param period of the smoothing, at least 1
     * @param momentum bars of the oscillator, at least 1
     */
    public Vidya(int period, int momentum) {
        super(line("vidya", momentum + 1));
        alpha = 2.0 / (1 + atLeast(1, "period", period));
        net = new RollingSum(momentum);
        path = new RollingSum(momentum);
    }

    @Override
    protected void compute(double next) {
        double change = next - last.next(next);
        double total = net.next(change);
        double size = path.next(Math.abs(change));
        double strength = size == 0 ? 0 : Math.abs(total) / size;
        double before = Double.isNaN(value) ? next : value;
        value = before + alpha * strength * (next - before);
        set(value);
    }
}
