package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/** Absolute price oscillator: MA(fast) − MA(slow). First value when both averages have one. */
public final class PriceOscillator extends ValueIndicator {

    private final PriceIndicator fast;
    private final PriceIndicator slow;

    /**
     * @param fast at least 1
     * @param slow at least 1
     */
    public PriceOscillator(MovingAverage average, int fast, int slow) {
        super(line("po", Math.max(average.over(fast).warmUp(), average.over(slow).warmUp())));
        this.fast = average.over(fast);
        this.slow = average.over(slow);
    }

    @Override
    protected void compute(double value) {
        set(fast.next(value) - slow.next(value));
    }
}
