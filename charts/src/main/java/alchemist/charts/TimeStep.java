package alchemist.charts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps in which a time axis is labelled, fine to coarse; each one's marks include the next's.
 */
enum TimeStep {
    SECOND(1),
    SECONDS_5(5),
    SECONDS_15(15),
    SECONDS_30(30),
    MINUTE(60),
    MINUTES_5(300),
    MINUTES_15(900),
    MINUTES_30(1_800),
    HOUR(3_600),
    HOURS_3(10_800),
    HOURS_6(21_600),
    HOURS_12(43_200),
    DAY(Timeline.DAY),
    WEEK(7 * Timeline.DAY),
    MONTH(2_629_746),
    QUARTER(7_889_238),
    YEAR(31_556_952),
    YEARS_5(157_784_760),
    YEARS_10(315_569_520);

    /** 1970-01-01 was a Thursday; weeks begin on Monday. */
    private static final long MONDAY = 3;

    /** Coarse to fine. */
    private static final List<TimeStep> WITHIN_DAY =
            Stream.of(values()).filter(s -> s.seconds < Timeline.DAY).toList().reversed();

    private final long seconds;

    TimeStep(long seconds) {
        this.seconds = seconds;
    }

    /** Length in seconds, on average for calendar steps. */
    long seconds() {
        return seconds;
    }

    /** A label of this step, as wide as they get. */
    String sample() {
        if (isAtLeast(YEAR)) {
            return "2000";
        }
        if (isAtLeast(MONTH)) {
            return "May";
        }
        if (isAtLeast(DAY)) {
            return "28 May";
        }
        return isAtLeast(MINUTE) ? "00:00" : "00:00:00";
    }

    boolean isAtLeast(TimeStep other) {
        return compareTo(other) >= 0;
    }

    /** The start of the step that holds a wall-clock time; only for steps within a day. */
    long floor(long wall) {
        return Math.floorDiv(wall, seconds) * seconds;
    }

    /**
     * The coarsest step that begins after {@code before} and by {@code now}; null when none does.
     */
    static @Nullable TimeStep between(long before, long now) {
        long dayBefore = Math.floorDiv(before, Timeline.DAY);
        long day = Math.floorDiv(now, Timeline.DAY);
        if (dayBefore != day) {
            return ofDays(dayBefore, day);
        }
        for (TimeStep step : WITHIN_DAY) {
            if (Math.floorDiv(before, step.seconds) != Math.floorDiv(now, step.seconds)) {
                return step;
            }
        }
        return null;
    }

    private static TimeStep ofDays(long before, long now) {
        LocalDate from = LocalDate.ofEpochDay(before);
        LocalDate to = LocalDate.ofEpochDay(now);
        int fromYear = from.getYear();
        int toYear = to.getYear();
        if (fromYear != toYear) {
            if (Math.floorDiv(fromYear, 10) != Math.floorDiv(toYear, 10)) {
                return YEARS_10;
            }
            return Math.floorDiv(fromYear, 5) != Math.floorDiv(toYear, 5) ? YEARS_5 : YEAR;
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            boolean sameQuarter = (from.getMonthValue() - 1) / 3 == (to.getMonthValue() - 1) / 3;
            return sameQuarter ? MONTH : QUARTER;
        }
        boolean sameWeek = Math.floorDiv(before + MONDAY, 7) == Math.floorDiv(now + MONDAY, 7);
        return sameWeek ? DAY : WEEK;
    }
}
