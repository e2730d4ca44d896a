package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Open, high, low and close of the last complete session. From the first bar of the second session
 * on.
 */
public final class PriorSession extends BarIndicator {

    private final SessionBars bars;

    public PriorSession(SessionHours hours) {
        super(line("open", 2), line("high", 2), line("low", 2), line("close", 2));
        bars = new SessionBars(hours);
    }

    @Override
    protected void compute(Bar bar) {
        bars.update(bar);
        set(0, bars.open());
        set(1, bars.high());
        set(2, bars.low());
        set(3, bars.close());
    }
}
