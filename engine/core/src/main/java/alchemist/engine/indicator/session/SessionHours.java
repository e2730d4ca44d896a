package alchemist.engine.indicator.session;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a session takes place, every day, in the zone of the exchange.
 *
 * @param start inclusive
 * @param end exclusive; midnight is the end of the day, and an end at or before the start lies on
 *     the day after
 */
public record SessionHours(ZoneId zone, LocalTime start, LocalTime end) {

    /** From the start to midnight. */
    public static SessionHours from(ZoneId zone, LocalTime start) {
        return new SessionHours(zone, start, LocalTime.MIDNIGHT);
    }

    /** Whole calendar days. */
    public static SessionHours wholeDay(ZoneId zone) {
        return from(zone, LocalTime.MIDNIGHT);
    }
}
