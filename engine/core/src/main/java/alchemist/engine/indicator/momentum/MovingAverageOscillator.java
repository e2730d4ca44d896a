package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * Distance of the value from its moving average, x − MA(x): backtrader's generated {@code
 * …Oscillator}. The line has the average's name.
 */
public final class MovingAverageOscillator extends ValueIndicator {

    private final PriceIndicator average;

    /**
     * @param period as the average allows
     */
    public MovingAverageOscillator(MovingAverage average, int period) {
        super(line(average.over(period).lines().getFirst(), average.over(period).warmUp()));
        this.average = average.over(period);
    }

    @Override
    protected void compute(double value) {
        set(value - average.next(value));
    }
}
