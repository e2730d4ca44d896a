package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * Relative strength index: 100 − 100 / (1 + MA(gains) / MA(losses)), gains and losses against the
 * value {@code lookback} bars before. 100 without losses, 50 on flat prices. First value at bar n +
 * lookback. With Wilder's average it is Wilder's (1978), with the simple one Cutler's, and with a
 * lookback the relative momentum index of R. Altman (1993).
 */
public final class Rsi extends ValueIndicator {

    private static final double NO_LOSSES = 100;
    private static final double FLAT = 50;

    private final Delay before;
    private final PriceIndicator gains;
    private final PriceIndicator losses;

    /** Wilder's. */
    public Rsi(int period) {
        this(MovingAverage.SMMA, period, 1);
    }

    /**
     * @param average of gains and losses
     * @param period at least 1
     * @param lookback bars a change is taken over, at least 1
     */
    public Rsi(MovingAverage average, int period, int lookback) {
        super(line("rsi", average.over(period).warmUp() + atLeast(1, "lookback", lookback)));
        before = new Delay(lookback);
        gains = average.over(period);
        losses = average.over(period);
    }

    @Override
    protected void compute(double value) {
        double change = value - before.next(value);
        double up = gains.next(Math.max(change, 0));
        double down = losses.next(Math.max(-change, 0));
        if (down == 0) {
            set(up == 0 ? FLAT : NO_LOSSES);
        } else {
            set(100 - 100 / (1 + up / down));
        }
    }
}
