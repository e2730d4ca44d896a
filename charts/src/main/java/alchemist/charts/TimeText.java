package alchemist.charts;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as they stand on an axis. */
final class TimeText {

    private TimeText() {}

    /** 09:30 or 09:30:15. */
    static String time(long wall, boolean withSeconds) {
        long second = Math.floorMod(wall, Timeline.DAY);
        String minutes = two(second / 3600) + ":" + two(second / 60 % 60);
        return withSeconds ? minutes + ":" + two(second % 60) : minutes;
    }

    /** 7 Oct. */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** 7 Oct 2013. */
    static String full(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** 2013. */
    static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    /** Oct 2013. */
    static String monthAndYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    /** Oct. */
    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
