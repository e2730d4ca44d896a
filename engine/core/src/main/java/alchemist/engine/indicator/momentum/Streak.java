package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/** Length of the run of rising (above 0) or falling (below 0) values; 0 when equal. From bar 2. */
public final class Streak extends ValueIndicator {

    private final Delay last = new Delay(1);
    private double streak;

    public Streak() {
        super(line("streak", 2));
    }

    @Override
    protected void compute(double value) {
        double change = value - last.next(value);
        if (Double.isNaN(change)) {
            streak = 0;
            set(Double.NaN);
            return;
        }
        boolean goesOn = streak * change > 0;
        streak = change == 0 ? 0 : (goesOn ? streak : 0) + Math.signum(change);
        set(streak);
    }
}
