package alchemist.strategies;

import alchemist.engine.indicator.session.SessionHours;
import alchemist.engine.model.Instrument;

import java.time.LocalTime;

/**
 * From when to when a strategy trades each day, in the instrument's times.
 *
 * @param start when the day begins
 * @param exit when an open position is closed
 */
record DaySession(LocalTime start, LocalTime exit) {

    /**
     * Reads the parameters {@code sessionStart} and {@code exitTime}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static DaySession parse(String sessionStart, String exitTime) {
        LocalTime start = DayTimes.parse("sessionStart", sessionStart);
        LocalTime exit = DayTimes.parse("exitTime", exitTime);
        if (!exit.isAfter(start)) {
            throw new IllegalArgumentException(
                    "parameter exitTime: must be after sessionStart " + start);
        }
        return new DaySession(start, exit);
    }

    /** The hours for indicators that begin anew each day. */
    SessionHours hours(Instrument instrument) {
        return SessionHours.from(instrument.zone(), start);
    }

    /** True from the exit time on. */
    boolean isOver(long instant, Instrument instrument) {
        return !DayTimes.of(instant, instrument.zone()).isBefore(exit);
    }
}
