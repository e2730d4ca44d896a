package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * Schaff trend cycle: the place of the MACD in its range of n bars, smoothed by half, and the place
 * of that in its own range, smoothed by half again; 0 to 100. A place in a range of 0 is that of
 * the bar before, at first 0. First value at bar slow + 2n − 2. Source: D. Schaff (1999).
 */
public final class SchaffTrendCycle extends ValueIndicator {

    private final PriceOscillator macd;
    private final Cycle first;
    private final Cycle second;

    /**
     * @param fast at least 1
     * @param slow at least 1
     * @param period of the cycle, at least 1
     */
    public SchaffTrendCycle(int fast, int slow, int period) {
        super(line("stc", Math.max(fast, slow) + 2 * period - 2));
        macd = new PriceOscillator(MovingAverage.EMA, fast, slow);
        first = new Cycle(period);
        second = new Cycle(period);
    }

    @Override
    protected void compute(double value) {
        set(second.next(first.next(macd.next(value))));
    }

    /** One stochastic with its smoothing. */
    private static final class Cycle {

        private final Highest high;
        private final Lowest low;
        private double place;
        private double smoothed = Double.NaN;

        Cycle(int period) {
            high = new Highest(period);
            low = new Lowest(period);
        }

        double next(double value) {
            double top = high.next(value);
            double bot = low.next(value);
            if (Double.isNaN(top)) {
                place = 0;
                smoothed = Double.NaN;
            } else {
                place = top > bot ? 100 * (value - bot) / (top - bot) : place;
                smoothed = Double.isNaN(smoothed) ? place : smoothed + (place - smoothed) / 2;
            }
            return smoothed;
        }
    }
}
