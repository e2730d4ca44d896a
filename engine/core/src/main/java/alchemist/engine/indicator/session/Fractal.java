package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Extreme;
import alchemist.engine.model.Bar;

/**
 * Fractals: a bar in the middle of n bars whose high is their highest (of equal ones the oldest
 * counts) or whose low is their lowest, drawn some share beyond it. Known only (n − 1)/2 bars
 * later: the lines look ahead and are for charts. Source: B. Williams, Trading Chaos (1995).
 */
public final class Fractal extends BarIndicator {

    private final Extreme high;
    private final Extreme low;
    private final int after;
    private final double distance;

    /**
     * @param period bars of the figure, at least 1
     * @param after bars after the middle one, at least 0
     * @param distance of the mark from the price, as a share
     */
    public Fractal(int period, int after, double distance) {
        super(
                lookingAhead("fractal_bearish", period, atLeast(0, "after", after)),
                lookingAhead("fractal_bullish", period, after));
        high = Extreme.highest(period, Extreme.Tie.OLDEST);
        low = Extreme.lowest(period, Extreme.Tie.OLDEST);
        this.after = after;
        this.distance = distance;
    }

    @Override
    protected void compute(Bar bar) {
        high.update(bar.high());
        low.update(bar.low());
        set(0, high.barsAgo() == after ? high.value() * (1 + distance) : Double.NaN);
        set(1, low.barsAgo() == after ? low.value() * (1 - distance) : Double.NaN);
    }
}
