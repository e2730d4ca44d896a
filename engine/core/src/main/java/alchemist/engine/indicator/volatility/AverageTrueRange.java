package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.model.Bar;

/**
 * Average true range: a moving average, Wilder's by default, of the {@link TrueRange}. First value
 * at bar n + 1. Source: J. W. Wilder, New Concepts in Technical Trading Systems (1978).
 */
public final class AverageTrueRange extends BarIndicator {

    private final TrueRange range = new TrueRange();
    private final PriceIndicator average;

    /** With Wilder's average. */
    public AverageTrueRange(int period) {
        this(MovingAverage.SMMA, period);
    }

    /**
     * @param period at least 1
     */
    public AverageTrueRange(MovingAverage average, int period) {
        super(line("atr", average.over(period).warmUp() + 1));
        this.average = average.over(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(average.next(range.next(bar)));
    }

    /** Takes a bar and returns the average, for use inside other indicators. */
    public double next(Bar bar) {
        update(bar);
        return value();
    }
}
