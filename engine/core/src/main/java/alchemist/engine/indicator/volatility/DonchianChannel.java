package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.model.Bar;

/**
 * Donchian channel: highest high and lowest low of the last n bars, the present one among them, and
 * the middle. First values at the {@code period}-th bar. Source: R. Donchian.
 */
public final class DonchianChannel extends BarIndicator {

    private final Highest high;
    private final Lowest low;

    /**
     * @param period at least 1
     */
    public DonchianChannel(int period) {
        super(line("mid", period), line("top", period), line("bot", period));
        high = new Highest(period);
        low = new Lowest(period);
    }

    @Override
    protected void compute(Bar bar) {
        double top = high.next(bar.high());
        double bot = low.next(bar.low());
        set(0, (top + bot) / 2);
        set(1, top);
        set(2, bot);
    }
}
