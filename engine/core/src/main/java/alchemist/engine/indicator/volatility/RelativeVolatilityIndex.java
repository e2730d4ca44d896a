package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.Smma;
import alchemist.engine.indicator.statistic.StandardDeviation;

/**
 * Relative volatility index: 100·up / (up + down), the Wilder averages over m bars of the standard
 * deviation of n values on rising and on falling bars; NaN on flat prices. First value at bar
 * max(n, 2) + m − 1. Source: D. Dorsey, Technical Analysis of Stocks &amp; Commodities, June 1993.
 */
public final class RelativeVolatilityIndex extends ValueIndicator {

    private final StandardDeviation deviation;
    private final Delay last = new Delay(1);
    private final Smma up;
    private final Smma down;

    /**
     * @param period of the deviation, at least 1
     * @param smoothing at least 1
     */
    public RelativeVolatilityIndex(int period, int smoothing) {
        super(line("rvi", Math.max(period, 2) + smoothing - 1));
        deviation = new StandardDeviation(period);
        up = new Smma(smoothing);
        down = new Smma(smoothing);
    }

    @Override
    protected void compute(double value) {
        double size = deviation.next(value);
        double change = value - last.next(value);
        boolean known = !Double.isNaN(size + change);
        double rising = up.next(known ? (change > 0 ? size : 0) : Double.NaN);
        double falling = down.next(known ? (change < 0 ? size : 0) : Double.NaN);
        set(100 * rising / (rising + falling));
    }
}
