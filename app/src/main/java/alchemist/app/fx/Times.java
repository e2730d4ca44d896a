package alchemist.app.fx;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The one formatter of moments, given as epoch nanoseconds and shown in a named zone. {@link
 * Long#MIN_VALUE} stands for unknown. Pure functions, any thread.
 */
public final class Times {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = pattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = pattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = pattern("HH:mm:ss.SSS");

    private Times() {}

    /** {@code 2024-01-31}. */
    public static String date(long nanos, ZoneId zone) {
        return text(DATE, nanos, zone);
    }

    /** {@code 2024-01-31 14:03}. */
    public static String minute(long nanos, ZoneId zone) {
        return text(MINUTE, nanos, zone);
    }

    /** {@code 2024-01-31 14:03:21}. */
    public static String dateTime(long nanos, ZoneId zone) {
        return text(SECOND, nanos, zone);
    }

    /** {@code 14:03:21.104}. */
    public static String time(long nanos, ZoneId zone) {
        return text(TIME, nanos, zone);
    }

    /** A zone in short: {@code New York}, {@code UTC}. */
    public static String zoneName(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String text(DateTimeFormatter format, long nanos, ZoneId zone) {
        if (nanos == Long.MIN_VALUE) {
            return Numbers.UNKNOWN;
        }
        long second = Math.floorDiv(nanos, 1_000_000_000L);
        Instant instant = Instant.ofEpochSecond(second, Math.floorMod(nanos, 1_000_000_000L));
        return format.format(ZonedDateTime.ofInstant(instant, zone));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
