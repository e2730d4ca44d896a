package alchemist.strategies;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Times of day as strategies take and use them. */
final class DayTimes {

    private DayTimes() {}

    /**
     * Reads {@code 09:30}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static LocalTime parse(String parameter, String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "parameter " + parameter + ": '" + text + "' is not a time; write 09:30", e);
        }
    }

    /** The time of day of an instant, epoch nanoseconds. */
    static LocalTime of(long instant, ZoneId zone) {
        return Instant.ofEpochSecond(0, instant).atZone(zone).toLocalTime();
    }
}
