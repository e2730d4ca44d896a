package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/** Highest high and lowest low since the session began; NaN outside. From bar 1 of a session. */
public final class SessionExtremes extends BarIndicator {

    private final SessionClock clock;
    private double high = Double.NaN;
    private double low = Double.NaN;

    public SessionExtremes(SessionHours hours) {
        super(line("high", 1), line("low", 1));
        clock = new SessionClock(hours);
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (!clock.isOpen() || Double.isNaN(bar.high() + bar.low())) {
            high = Double.NaN;
            low = Double.NaN;
        } else if (clock.began() || Double.isNaN(high)) {
            high = bar.high();
            low = bar.low();
        } else {
            high = Math.max(high, bar.high());
            low = Math.min(low, bar.low());
        }
        set(0, high);
        set(1, low);
    }
}
