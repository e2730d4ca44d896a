package alchemist.app.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days of trading, both inclusive; empty means from the beginning or to the end. */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static DateRange all() {
        return new DateRange(Optional.empty(), Optional.empty());
    }

    /** Start of the first day in the zone, epoch nanoseconds. */
    public long fromNanos(ZoneId zone) {
        return from.map(day -> startOf(day, zone)).orElse(Long.MIN_VALUE);
    }

    /** Start of the day after the last, epoch nanoseconds. */
    public long toNanosExclusive(ZoneId zone) {
        return to.map(day -> startOf(day.plusDays(1), zone)).orElse(Long.MAX_VALUE);
    }

    /**
     * Reads {@code 2015-01-31}; empty for no bound.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Optional<LocalDate> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw new IllegalArgumentException(
                        "The year " + day.getYear() + " is too far off.");
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; write it like 2015-01-31.");
        }
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond() * 1_000_000_000L;
    }
}
