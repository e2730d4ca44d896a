package alchemist.engine.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours of the session that closes on a date, in civil time.
 *
 * <p>Hours that do not end after they begin open on the evening before: {@code 17:00-16:00} closes
 * at 16:00 and opened at 17:00 on the previous date, {@code 17:00-17:00} lasts a whole day. A close
 * at {@code 00:00} is the end of the date, so {@code 00:00-00:00} is the date itself.
 *
 * @param countsForNextDay true when trades belong to the next trading day, as those before a
 *     holiday halt do
 */
public record SessionHours(LocalTime open, LocalTime close, boolean countsForNextDay) {

    /** From midnight to midnight. */
    public static final SessionHours WHOLE_DAY = of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public static SessionHours of(LocalTime open, LocalTime close) {
        return new SessionHours(open, close, false);
    }

    /**
     * Reads {@code 09:30-16:00}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static SessionHours parse(String text) {
        TimeRange range = TimeRange.parse(text);
        return of(range.from(), range.to());
    }

    /** The same hours with an early close. */
    public SessionHours closingAt(LocalTime early) {
        return new SessionHours(open, early, countsForNextDay);
    }

    /** The same hours, halted for a holiday: trades count for the next trading day. */
    public SessionHours haltingAt(LocalTime halt) {
        return new SessionHours(open, halt, true);
    }

    long openOn(LocalDate date, ZoneId zone) {
        boolean eveningBefore = !untilMidnight() && !open.isBefore(close);
        return CivilTime.toNanos(eveningBefore ? date.minusDays(1) : date, open, zone);
    }

    long closeOn(LocalDate date, ZoneId zone) {
        return CivilTime.toNanos(untilMidnight() ? date.plusDays(1) : date, close, zone);
    }

    private boolean untilMidnight() {
        return close.equals(LocalTime.MIDNIGHT);
    }
}
