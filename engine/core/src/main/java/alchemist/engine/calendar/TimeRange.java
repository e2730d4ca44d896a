package alchemist.engine.calendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two civil times as written in settings, {@code 09:30-16:00}. */
record TimeRange(LocalTime from, LocalTime to) {

    private static final Pattern TEXT =
            Pattern.compile("(\\d{2}:\\d{2}(?::\\d{2})?)\\s*-\\s*(\\d{2}:\\d{2}(?::\\d{2})?)");

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    static TimeRange parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw unreadable(text, null);
        }
        try {
            return new TimeRange(time(matcher.group(1)), time(matcher.group(2)));
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
    }

    /** True when {@code time} lies in it; a range that does not end after it begins wraps. */
    boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' is not a time range; write for example 09:30-16:00", cause);
    }
}
