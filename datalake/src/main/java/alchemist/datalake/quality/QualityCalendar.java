package alchemist.datalake.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How good a dataset is, day by day, from its first trading day to its last.
 *
 * @param days every day of the calendar between them; empty for bars longer than a day
 */
public record QualityCalendar(NavigableMap<LocalDate, Day> days) {

    public QualityCalendar {
        days = new TreeMap<>(days);
    }

    /** How good a day is. */
    public enum Status {
        /** Every bar that the calendar lets expect is there. */
        COMPLETE,
        /** Some are missing. */
        PARTIAL,
        /** All are missing. */
        MISSING,
        /** A check found something that is wrong with the bars themselves. */
        BROKEN,
        /** The market was closed, and there are no bars. */
        CLOSED
    }

    /**
     * A day.
     *
     * @param expected bars that the calendar lets expect
     * @param present those of them that are there
     * @param notes what is to be said besides: a holiday, what checks found
     */
    public record Day(
            LocalDate date, Status status, long expected, long present, List<String> notes) {

        public Day {
            notes = List.copyOf(notes);
        }

        /** For the user's eyes, a line each. */
        public String text() {
            String bars =
                    switch (status) {
                        case CLOSED -> "no trading";
                        case COMPLETE, PARTIAL, MISSING, BROKEN ->
                                String.format(Locale.ROOT, "%,d of %,d bars", present, expected);
                    };
            String first = date + "  " + bars;
            return notes.isEmpty() ? first : first + "\n" + String.join("\n", notes);
        }
    }

    /** How many days there are of each kind. */
    public long count(Status status) {
        return days.values().stream().filter(day -> day.status() == status).count();
    }
}
