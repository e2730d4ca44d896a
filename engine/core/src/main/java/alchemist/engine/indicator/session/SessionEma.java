package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Exponential average of the session's closes <em>before</em> the present bar: nothing at its first
 * bar, the first close at its second, then smoothing with 2 / (n + 1). From bar 2 of a session.
 */
public final class SessionEma extends BarIndicator {

    private final SessionClock clock;
    private final double alpha;
    private double lastClose = Double.NaN;
    private double value = Double.NaN;

    /**
     * @param period at least 1
     */
    public SessionEma(SessionHours hours, int period) {
        super(line("ema", 2));
        clock = new SessionClock(hours);
        alpha = 2.0 / (1 + atLeast(1, "period", period));
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        if (clock.began() || !clock.isOpen()) {
            value = Double.NaN;
            lastClose = Double.NaN;
        }
        value = Double.isNaN(value) ? lastClose : value + alpha * (lastClose - value);
        set(Double.isNaN(bar.close()) ? Double.NaN : value);
        lastClose = clock.isOpen() ? bar.close() : Double.NaN;
        if (Double.isNaN(lastClose)) {
            value = Double.NaN;
        }
    }
}
