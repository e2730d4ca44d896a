package alchemist.charts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads the dates people write: 2013-10-07, 2013-10-07 09:30, 7.10.2013, 20131007, 2013-10, 2013.
 */
final class DateQuery {

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.BASIC_ISO_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu"),
                    DateTimeFormatter.ofPattern("uuuu/M/d"));

    private DateQuery() {}

    /** Epoch nanoseconds UTC of what was written on the wall clock of {@code zone}. */
    static OptionalLong parse(String written, ZoneId zone) {
        String[] parts = written.strip().split("[ T]+", 2);
        try {
            LocalDate date = date(parts[0]);
            LocalTime time = parts.length == 1 ? LocalTime.MIN : time(parts[1]);
            ZonedDateTime at = LocalDateTime.of(date, time).atZone(zone);
            return OptionalLong.of(
                    Math.addExact(
                            Math.multiplyExact(at.toEpochSecond(), Timeline.SECOND), at.getNano()));
        } catch (DateTimeParseException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static LocalDate date(String text) {
        String full =
                switch (text.length()) {
                    case 4 -> text + "-01-01";
                    case 7 -> text + "-01";
                    default -> text;
                };
        DateTimeParseException failure = new DateTimeParseException("no date", text, 0);
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(full, format);
            } catch (DateTimeParseException e) {
                failure = e;
            }
        }
        throw failure;
    }
}
