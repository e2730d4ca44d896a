package alchemist.datalake.text;

import java.time.LocalDate;
import java.time.Year;

/** The calendar as plain arithmetic, because a date is read for every row. */
final class CivilDate {

    private static final int[] BEFORE = {
        0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
    };
    private static final long EPOCH = daysBefore(1970);

    private CivilDate() {}

    static int daysIn(int year, int month) {
        return BEFORE[month] - BEFORE[month - 1] + (month == 2 && Year.isLeap(year) ? 1 : 0);
    }

    /** The same as {@link LocalDate#toEpochDay} for a valid date after the year 0. */
    static long epochDay(int year, int month, int day) {
        int leap = month > 2 && Year.isLeap(year) ? 1 : 0;
        return daysBefore(year) - EPOCH + BEFORE[month - 1] + leap + day - 1;
    }

    private static long daysBefore(int year) {
        long past = year - 1L;
        return past * 365 + past / 4 - past / 100 + past / 400;
    }
}
