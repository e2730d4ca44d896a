package alchemist.engine.indicator.session;

import alchemist.engine.model.Bar;

import java.util.Arrays;

/** Puts bars together to those of sessions; shows the last complete one. */
final class SessionBars {

    private static final int OPEN = 0;
    private static final int HIGH = 1;
    private static final int LOW = 2;
    private static final int CLOSE = 3;

    private final SessionClock clock;
    private final double[] growing = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    private final double[] complete = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};

    SessionBars(SessionHours hours) {
        clock = new SessionClock(hours);
    }

    void update(Bar bar) {
        clock.update(bar.time());
        if (Double.isNaN(bar.open() + bar.high() + bar.low() + bar.close())) {
            clock.reset();
            Arrays.fill(growing, Double.NaN);
            Arrays.fill(complete, Double.NaN);
        } else if (clock.began()) {
            System.arraycopy(growing, 0, complete, 0, growing.length);
            begin(bar);
        } else if (clock.isOpen()) {
            growing[HIGH] = Math.max(growing[HIGH], bar.high());
            growing[LOW] = Math.min(growing[LOW], bar.low());
            growing[CLOSE] = bar.close();
        }
    }

    private void begin(Bar bar) {
        growing[OPEN] = bar.open();
        growing[HIGH] = bar.high();
        growing[LOW] = bar.low();
        growing[CLOSE] = bar.close();
    }

    double open() {
        return complete[OPEN];
    }

    double high() {
        return complete[HIGH];
    }

    double low() {
        return complete[LOW];
    }

    double close() {
        return complete[CLOSE];
    }
}
