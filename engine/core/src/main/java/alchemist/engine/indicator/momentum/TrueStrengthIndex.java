package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * True strength index: 100·EMA(m) of EMA(n) of the change, by the same of the change's size; NaN on
 * flat prices. First value at bar n + m + change − 1. Source: W. Blau, Momentum, Direction, and
 * Divergence (1995).
 */
public final class TrueStrengthIndex extends ValueIndicator {

    private final Delay before;
    private final Ema[] change;
    private final Ema[] size;

    /**
     * @param first bars of the first average, at least 1
     * @param second bars of the second average, at least 1
     * @param lookback bars of the change, at least 1
     */
    public TrueStrengthIndex(int first, int second, int lookback) {
        super(line("tsi", first + second + atLeast(1, "lookback", lookback) - 1));
        before = new Delay(lookback);
        change = new Ema[] {new Ema(first), new Ema(second)};
        size = new Ema[] {new Ema(first), new Ema(second)};
    }

    @Override
    protected void compute(double value) {
        double step = value - before.next(value);
        double net = change[1].next(change[0].next(step));
        set(100 * net / size[1].next(size[0].next(Math.abs(step))));
    }
}
