package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.model.Bar;

/**
 * Williams %R: −100·(highest high − close) / (highest high − lowest low) of n bars, −100 to 0; NaN
 * where the range is 0. First value at the {@code period}-th bar. Source: L. Williams.
 */
public final class WilliamsR extends BarIndicator {

    private final Highest high;
    private final Lowest low;

    /**
     * @param period at least 1
     */
    public WilliamsR(int period) {
        super(line("percR", period));
        high = new Highest(period);
        low = new Lowest(period);
    }

    @Override
    protected void compute(Bar bar) {
        double top = high.next(bar.high());
        set(-100 * (top - bar.close()) / (top - low.next(bar.low())));
    }
}
