package alchemist.app.lake;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * Where the days of a coverage map lie: a block per year, in it a column per week and a row per
 * weekday, Monday on top. Pixels.
 *
 * @param first the first year
 * @param years how many there are
 * @param cell width and height of a day, with the line between days
 */
record CoverageGrid(int first, int years, double cell) {

    static final double LEFT = 36;
    static final double HEAD = 14;
    private static final double GAP = 10;
    private static final int WEEKS = 54;
    private static final int DAYS = 7;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 14;

    /** The largest cells that fit into a width. */
    static CoverageGrid fitting(LocalDate first, LocalDate last, double width) {
        double cell = Math.clamp(Math.floor((width - LEFT) / WEEKS), SMALLEST, LARGEST);
        return new CoverageGrid(first.getYear(), last.getYear() - first.getYear() + 1, cell);
    }

    double height() {
        return years * block();
    }

    double width() {
        return LEFT + WEEKS * cell;
    }

    /** The top of a year's days, below the names of its months. */
    double top(int year) {
        return (year - first) * block() + HEAD;
    }

    double x(LocalDate day) {
        return LEFT + week(day) * cell;
    }

    double y(LocalDate day) {
        return top(day.getYear()) + (day.getDayOfWeek().getValue() - 1) * cell;
    }

    /** The day at a point; empty between the years, and before and after each. */
    Optional<LocalDate> at(double x, double y) {
        int year = first + (int) Math.floor(y / block());
        int weekday = (int) Math.floor((y - top(year)) / cell);
        int week = (int) Math.floor((x - LEFT) / cell);
        if (y < 0 || year >= first + years || weekday < 0 || weekday >= DAYS || week < 0) {
            return Optional.empty();
        }
        int dayOfYear = week * DAYS + weekday - offset(year) + 1;
        return dayOfYear >= 1 && dayOfYear <= Year.of(year).length()
                ? Optional.of(LocalDate.ofYearDay(year, dayOfYear))
                : Optional.empty();
    }

    private double block() {
        return HEAD + DAYS * cell + GAP;
    }

    private static int week(LocalDate day) {
        return (day.getDayOfYear() - 1 + offset(day.getYear())) / DAYS;
    }

    /** Days of the first week that belong to the year before. */
    private static int offset(int year) {
        return LocalDate.ofYearDay(year, 1).getDayOfWeek().getValue() - 1;
    }
}
