package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.statistic.Midpoint;
import alchemist.engine.model.Bar;

/**
 * Fisher transform: ½·ln((1 + v) / (1 − v)) + ½·F', v being the place of the middle price in its
 * range of n bars, from −1 to 1, smoothed and kept within ±0.999; the signal is F of the bar
 * before. The place counts as the middle where the range is 0. First value at the {@code period}-th
 * bar, v and F beginning at 0. Source: J. Ehlers, Technical Analysis of Stocks &amp; Commodities,
 * November 2002.
 */
public final class FisherTransform extends BarIndicator {

    private static final double LIMIT = 0.999;

    private final Midpoint middle;
    private final Highest high;
    private final Delay last = new Delay(1);
    private double smoothed;
    private double fisher;

    /**
     * @param period at least 1
     */
    public FisherTransform(int period) {
        super(line("fisher", period), line("signal", period + 1));
        middle = new Midpoint(period);
        high = new Highest(period);
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HL2.of(bar);
        double centre = middle.next(price);
        double halfRange = high.next(price) - centre;
        if (Double.isNaN(centre)) {
            smoothed = 0;
            fisher = 0;
            setNothing();
            last.update(Double.NaN);
            return;
        }
        double place = halfRange == 0 ? 0 : (price - centre) / halfRange;
        smoothed = Math.clamp(0.33 * place + 0.67 * smoothed, -LIMIT, LIMIT);
        fisher = Math.log((1 + smoothed) / (1 - smoothed)) / 2 + fisher / 2;
        set(0, fisher);
        set(1, last.next(fisher));
    }
}
