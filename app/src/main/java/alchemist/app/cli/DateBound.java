package alchemist.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** One end of a range as the user wrote it: a day, or a moment. */
sealed interface DateBound {

    long NANOS = 1_000_000_000L;

    /** The first nanosecond that belongs to it. */
    long start(ZoneId zone);

    /** The first nanosecond after it: after the whole day, but a moment ends where it starts. */
    long end(ZoneId zone);

    /** A day in the zone of the instrument. */
    record Day(LocalDate date) implements DateBound {
        @Override
        public long start(ZoneId zone) {
            return nanos(date.atStartOfDay(zone).toInstant());
        }

        @Override
        public long end(ZoneId zone) {
            return nanos(date.plusDays(1).atStartOfDay(zone).toInstant());
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A moment, whatever the zone. */
    record Moment(Instant instant) implements DateBound {
        @Override
        public long start(ZoneId zone) {
            return nanos(instant);
        }

        @Override
        public long end(ZoneId zone) {
            return nanos(instant);
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * Reads {@code 2024-01-31} or a time with a zone.
     *
     * @param option whose value it is, for the message
     */
    static DateBound parse(String text, String option) throws CommandException {
        String stripped = text.strip();
        try {
            return new Day(LocalDate.parse(stripped));
        } catch (DateTimeParseException e) {
            return moment(stripped, option);
        }
    }

    private static DateBound moment(String text, String option) throws CommandException {
        try {
            return new Moment(
                    ZonedDateTime.parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            throw CommandException.usage(
                    isWithoutZone(text)
                            ? "%s: %s has no zone; add Z for UTC, or an offset such as -05:00."
                                    .formatted(option, text)
                            : "%s: '%s' is not a date; write 2024-01-31 or 2024-01-31T09:30:00Z."
                                    .formatted(option, text));
        }
    }

    private static boolean isWithoutZone(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Times beyond the years 1677 to 2262 are as good as the ends of time. */
    private static long nanos(Instant instant) {
        if (instant.getEpochSecond() <= Long.MIN_VALUE / NANOS) {
            return Long.MIN_VALUE;
        }
        return instant.getEpochSecond() >= Long.MAX_VALUE / NANOS
                ? Long.MAX_VALUE
                : instant.getEpochSecond() * NANOS + instant.getNano();
    }
}
