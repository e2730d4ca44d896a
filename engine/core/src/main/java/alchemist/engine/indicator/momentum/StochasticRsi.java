package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Stochastic RSI: where the RSI lies between its lowest and highest value of m bars, in percent,
 * smoothed; 50 while the RSI stands still. %K from bar n + m + k − 1. Source: T. Chande and S.
 * Kroll, The New Technical Trader (1994).
 */
public final class StochasticRsi extends ValueIndicator {

    private static final double STILL = 50;

    private final Rsi rsi;
    private final Highest high;
    private final Lowest low;
    private final Sma fast;
    private final Sma slow;

    /**
     * @param rsiPeriod at least 1
     * @param period window of the stochastic, at least 2
     * @param smoothK bars of %K's average, at least 1
     * @param smoothD bars of %D's average, at least 1
     */
    public StochasticRsi(int rsiPeriod, int period, int smoothK, int smoothD) {
        super(
                line("percK", rsiPeriod + atLeast(2, "period", period) + smoothK - 1),
                line("percD", rsiPeriod + period + smoothK + smoothD - 2));
        rsi = new Rsi(rsiPeriod);
        high = new Highest(period);
        low = new Lowest(period);
        fast = new Sma(smoothK);
        slow = new Sma(smoothD);
    }

    @Override
    protected void compute(double value) {
        double strength = rsi.next(value);
        double bottom = low.next(strength);
        double range = high.next(strength) - bottom;
        double k = fast.next(range == 0 ? STILL : 100 * (strength - bottom) / range);
        set(0, k);
        set(1, slow.next(k));
    }
}
