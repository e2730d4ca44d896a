package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.model.Bar;

/**
 * Stochastic momentum index: 100·EMA(EMA(close − middle)) / (½·EMA(EMA(range))), middle and range
 * being those of the highest high and lowest low of n bars; NaN on flat prices. First value at bar
 * n + s + d − 2. Source: W. Blau, Momentum, Direction, and Divergence (1995).
 */
public final class StochasticMomentumIndex extends BarIndicator {

    private final Highest high;
    private final Lowest low;
    private final Ema[] distance;
    private final Ema[] range;

    /**
     * @param period at least 1
     * @param first bars of the first average, at least 1
     * @param second bars of the second average, at least 1
     */
    public StochasticMomentumIndex(int period, int first, int second) {
        super(line("smi", period + first + second - 2));
        high = new Highest(period);
        low = new Lowest(period);
        distance = new Ema[] {new Ema(first), new Ema(second)};
        range = new Ema[] {new Ema(first), new Ema(second)};
    }

    @Override
    protected void compute(Bar bar) {
        double top = high.next(bar.high());
        double bot = low.next(bar.low());
        double off = distance[1].next(distance[0].next(bar.close() - (top + bot) / 2));
        double width = range[1].next(range[0].next(top - bot));
        set(100 * off / (width / 2));
    }
}
