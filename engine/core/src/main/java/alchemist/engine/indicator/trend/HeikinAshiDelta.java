package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Heikin-ashi delta: heikin-ashi close − open, and its simple average. From bar 2 and bar n + 1.
 * Source: D. Valcu, Technical Analysis of Stocks &amp; Commodities, February 2004.
 */
public final class HeikinAshiDelta extends BarIndicator {

    private final HeikinAshi bars = new HeikinAshi();
    private final Sma mean;

    /**
     * @param period of the average, at least 1
     */
    public HeikinAshiDelta(int period) {
        super(line("haDelta", 2), line("smoothed", period + 1));
        mean = new Sma(period);
    }

    @Override
    protected void compute(Bar bar) {
        bars.update(bar);
        // The high is there from the second bar on.
        boolean ready = !Double.isNaN(bars.value(1));
        double delta = ready ? bars.value(3) - bars.value(0) : Double.NaN;
        set(0, delta);
        set(1, mean.next(delta));
    }
}
