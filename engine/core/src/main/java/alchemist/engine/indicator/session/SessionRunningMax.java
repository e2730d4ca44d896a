package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.model.Bar;

/** Highest value of a number of the bar since the session began; NaN outside. From its bar 1. */
public final class SessionRunningMax extends BarIndicator {

    private final SessionClock clock;
    private final Input input;
    private double max = Double.NaN;

    public SessionRunningMax(SessionHours hours, Input input) {
        super(line("daily_max", 1));
        clock = new SessionClock(hours);
        this.input = input;
    }

    @Override
    protected void compute(Bar bar) {
        clock.update(bar.time());
        double value = input.of(bar);
        boolean anew = clock.began() || Double.isNaN(max);
        max = clock.isOpen() ? (anew ? value : Math.max(max, value)) : Double.NaN;
        set(max);
    }
}
