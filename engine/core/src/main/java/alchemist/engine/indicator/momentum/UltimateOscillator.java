package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/**
 * Ultimate oscillator: 100·(4·A(short) + 2·A(middle) + A(long)) / 7, A(n) being Σ (close − true
 * low) / Σ true range of n bars; NaN on flat prices. First value at bar long + 1. Source: L.
 * Williams, Technical Analysis of Stocks &amp; Commodities, April 1985.
 */
public final class UltimateOscillator extends BarIndicator {

    private static final double[] WEIGHTS = {4, 2, 1};

    private final Delay last = new Delay(1);
    private final RollingSum[] pressure;
    private final RollingSum[] range;

    /**
     * @param first shortest window, at least 1
     */
    public UltimateOscillator(int first, int second, int third) {
        super(line("uo", Math.max(first, Math.max(second, third)) + 1));
        pressure =
                new RollingSum[] {
                    new RollingSum(first), new RollingSum(second), new RollingSum(third)
                };
        range =
                new RollingSum[] {
                    new RollingSum(first), new RollingSum(second), new RollingSum(third)
                };
    }

    @Override
    protected void compute(Bar bar) {
        double before = last.next(bar.close());
        double low = Math.min(bar.low(), before);
        double high = Math.max(bar.high(), before);
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * pressure[i].next(bar.close() - low) / range[i].next(high - low);
        }
        set(100 * sum / 7);
    }
}
