package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/** Open of the session's first bar, held until its end; NaN outside. From its bar 1. */
public final class SessionOpen extends BarIndicator {

    private final SessionClock clock;
    private double open = Double.NaN;

    public SessionOpen(SessionHours hours) {
        super(line("open_price", 1));
        clock = new SessionClock(hours);
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (Double.isNaN(bar.open())) {
            clock.reset();
            open = Double.NaN;
        } else if (!clock.isOpen()) {
            open = Double.NaN;
        } else if (clock.began()) {
            open = bar.open();
        }
        set(open);
    }
}
