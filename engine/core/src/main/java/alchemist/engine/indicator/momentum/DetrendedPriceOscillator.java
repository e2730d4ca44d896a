package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Detrended price oscillator: x − SMA(n)[n/2 − 1 bars ago], backtrader's distance (textbooks: n/2 +
 * 1). First value at bar n + n/2 − 1.
 */
public final class DetrendedPriceOscillator extends ValueIndicator {

    private final Sma mean;
    private final Delay before;

    /**
     * @param period at least 2
     */
    public DetrendedPriceOscillator(int period) {
        super(line("dpo", atLeast(2, "period", period) + period / 2 - 1));
        mean = new Sma(period);
        before = new Delay(period / 2 - 1);
    }

    @Override
    protected void compute(double value) {
        set(value - before.next(mean.next(value)));
    }
}
