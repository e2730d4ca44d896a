package alchemist.engine.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Instants written as {@code 2024-03-08 16:00} on a zone's clocks, and back. */
public final class Instants {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private Instants() {}

    public static long at(String text, ZoneId zone) {
        ZonedDateTime time = LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone);
        return time.toEpochSecond() * 1_000_000_000L + time.getNano();
    }

    public static String text(long nanos, ZoneId zone) {
        LocalDateTime time = Instant.ofEpochSecond(0, nanos).atZone(zone).toLocalDateTime();
        return time.toString().replace('T', ' ');
    }
}
