package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Tillson's T3: three times over 'generalised DEMA', (1 + v)·EMA − v·EMA(EMA). First value at bar
 * 6n − 5. Source: T. Tillson, Technical Analysis of Stocks &amp; Commodities, January 1998.
 */
public final class T3 extends ValueIndicator {

    private final Ema[] averages = new Ema[6];
    private final double factor;

    /**
     * @param period at least 1
     * @param factor 0 gives an EMA thrice over, 1 a DEMA thrice over; 0.7 is Tillson's
     */
    public T3(int period, double factor) {
        super(line("t3", 6 * period - 5));
        for (int i = 0; i < averages.length; i++) {
            averages[i] = new Ema(period);
        }
        this.factor = factor;
    }

    @Override
    protected void compute(double value) {
        double stage = value;
        for (int i = 0; i < averages.length; i += 2) {
            double once = averages[i].next(stage);
            stage = (1 + factor) * once - factor * averages[i + 1].next(once);
        }
        set(stage);
    }
}
