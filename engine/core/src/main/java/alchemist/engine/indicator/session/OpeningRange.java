package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Highest high and lowest low of the session's first n bars, held until its end; NaN before and
 * outside. From bar n of a session. Source: T. Crabel, Day Trading with Short Term Price Patterns
 * and Opening Range Breakout (1990).
 */
public final class OpeningRange extends BarIndicator {

    private final SessionClock clock;
    private final int period;
    private int bars;
    private double high;
    private double low;

    /**
     * @param period bars of the range, at least 1
     */
    public OpeningRange(SessionHours hours, int period) {
        super(line("high", atLeast(1, "period", period)), line("low", period));
        clock = new SessionClock(hours);
        this.period = period;
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (Double.isNaN(bar.high() + bar.low())) {
            clock.reset();
            bars = 0;
        } else if (clock.began()) {
            bars = 1;
            high = bar.high();
            low = bar.low();
        } else if (clock.isOpen() && bars < period) {
            bars++;
            high = Math.max(high, bar.high());
            low = Math.min(low, bar.low());
        }
        boolean complete = clock.isOpen() && bars == period;
        set(0, complete ? high : Double.NaN);
        set(1, complete ? low : Double.NaN);
    }
}
