package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/** Simple average of the last n closes of the session; NaN until it has n bars, and outside. */
public final class SessionSma extends BarIndicator {

    private final SessionClock clock;
    private final RollingSum sum;
    private final int period;

    /**
     * @param period at least 1
     */
    public SessionSma(SessionHours hours, int period) {
        super(line("sma", period));
        clock = new SessionClock(hours);
        sum = new RollingSum(period);
        this.period = period;
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (clock.began()) {
            sum.update(Double.NaN);
        }
        set(sum.next(clock.isOpen() ? bar.close() : Double.NaN) / period);
    }
}
