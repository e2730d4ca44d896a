package alchemist.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Civil time, the time on a zone's clocks, to epoch nanoseconds UTC and back.
 *
 * <p>When clocks go forward, a time that does not exist means the moment of the change (02:30 and
 * 02:00 both mean 03:00 summer time). When they go back, a time that comes twice means the first.
 */
public final class CivilTime {

    private static final long SECOND = 1_000_000_000L;

    private CivilTime() {}

    /** The instant at which the clocks of {@code zone} show this date and time. */
    public static long toNanos(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime civil = date.atTime(time);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(civil);
        Instant instant =
                change != null && change.isGap()
                        ? change.getInstant()
                        : civil.toInstant(rules.getOffset(civil));
        return toNanos(instant);
    }

    /** The date on the calendars of {@code zone}. */
    public static LocalDate date(long nanos, ZoneId zone) {
        return at(nanos, zone).toLocalDate();
    }

    /** The time on the clocks of {@code zone}. */
    public static LocalTime time(long nanos, ZoneId zone) {
        return at(nanos, zone).toLocalTime();
    }

    static long toNanos(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
    }

    private static ZonedDateTime at(long nanos, ZoneId zone) {
        return Instant.ofEpochSecond(0, nanos).atZone(zone);
    }
}
