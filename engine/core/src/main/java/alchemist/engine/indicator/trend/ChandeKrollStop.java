package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.volatility.ChandelierExit;
import alchemist.engine.model.Bar;

/**
 * Chande–Kroll stop: highest of m of (highest high of n − k·ATR(n)) for shorts, lowest of m of
 * (lowest low of n + k·ATR(n)) for longs. First values at bar n + m. Source: T. Chande and S.
 * Kroll, The New Technical Trader (1994).
 */
public final class ChandeKrollStop extends BarIndicator {

    private final ChandelierExit first;
    private final Highest high;
    private final Lowest low;

    /**
     * @param period of range and extremes, at least 1
     * @param factor ranges between extreme and stop
     * @param second bars of the second extremes, at least 1
     */
    public ChandeKrollStop(int period, double factor, int second) {
        super(line("short", period + second), line("long", period + second));
        first = new ChandelierExit(period, factor);
        high = new Highest(second);
        low = new Lowest(second);
    }

    @Override
    protected void compute(Bar bar) {
        first.update(bar);
        set(0, high.next(first.value(0)));
        set(1, low.next(first.value(1)));
    }
}
