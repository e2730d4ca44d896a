package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.volume.VwapTotals;
import alchemist.engine.model.Bar;

/**
 * Volume-weighted average of the typical price since the session began; NaN without volume and
 * outside. From bar 1 of a session.
 */
public final class SessionVwap extends BarIndicator {

    private final SessionClock clock;
    private final VwapTotals totals = new VwapTotals();

    public SessionVwap(SessionHours hours) {
        super(line("vwap", 1));
        clock = new SessionClock(hours);
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (clock.began()) {
            totals.reset();
        }
        if (clock.isOpen()) {
            totals.add(Input.HLC3.of(bar), bar.volume());
            set(totals.mean());
        } else {
            set(Double.NaN);
        }
    }
}
