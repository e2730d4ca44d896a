package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Chande momentum oscillator: 100·(Σ gains − Σ losses) / (Σ gains + Σ losses) of n changes; NaN on
 * flat prices. First value at bar n + 1. Source: T. Chande and S. Kroll, The New Technical Trader
 * (1994).
 */
public final class ChandeMomentumOscillator extends ValueIndicator {

    private final Delay last = new Delay(1);
    private final RollingSum net;
    private final RollingSum path;

    /**
     * @param period at least 1
     */
    public ChandeMomentumOscillator(int period) {
        super(line("cmo", period + 1));
        net = new RollingSum(period);
        path = new RollingSum(period);
    }

    @Override
    protected void compute(double value) {
        double change = value - last.next(value);
        set(100 * net.next(change) / path.next(Math.abs(change)));
    }
}
