package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Zero-lag exponential moving average: EMA(n) of 2·x − x[(n − 1)/2 bars ago]. First value at bar n
 * + (n − 1)/2. Source: J. Ehlers and R. Way.
 */
public final class Zlema extends ValueIndicator {

    private final Delay delay;
    private final Ema smooth;

    /**
     * @param period at least 1
     */
    public Zlema(int period) {
        super(line("zlema", period + (period - 1) / 2));
        smooth = new Ema(period);
        delay = new Delay((period - 1) / 2);
    }

    @Override
    protected void compute(double value) {
        set(smooth.next(2 * value - delay.next(value)));
    }
}
