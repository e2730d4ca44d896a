package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Extreme;
import alchemist.engine.model.Bar;

/**
 * Aroon: 100·(n − bars since the highest high) / n, the same for the lowest low, and their
 * difference. The window has n + 1 bars; of equal extremes the newest counts. First values at bar n
 * + 1. Source: T. Chande, Technical Analysis of Stocks &amp; Commodities, September 1995.
 */
public final class Aroon extends BarIndicator {

    private final Extreme high;
    private final Extreme low;
    private final double period;

    /**
     * @param period at least 1
     */
    public Aroon(int period) {
        super(
                line("aroonup", atLeast(1, "period", period) + 1),
                line("aroondown", period + 1),
                line("aroonosc", period + 1));
        high = Extreme.highest(period + 1, Extreme.Tie.NEWEST);
        low = Extreme.lowest(period + 1, Extreme.Tie.NEWEST);
        this.period = period;
    }

    @Override
    protected void compute(Bar bar) {
        high.update(bar.high());
        low.update(bar.low());
        double up = 100 * (period - high.barsAgo()) / period;
        double down = 100 * (period - low.barsAgo()) / period;
        set(0, up);
        set(1, down);
        set(2, up - down);
    }
}
