package alchemist.engine.time;

import alchemist.engine.calendar.TradingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The trading days on which a timer fires. Immutable; each method gives a narrower selection, so
 * conditions add up.
 */
public final class TimerDays {

    private final TradingCalendar calendar;
    private final Predicate<LocalDate> chosen;

    private TimerDays(TradingCalendar calendar, Predicate<LocalDate> chosen) {
        this.calendar = calendar;
        this.chosen = chosen;
    }

    /** Every trading day. */
    public static TimerDays of(TradingCalendar calendar) {
        return new TimerDays(calendar, date -> true);
    }

    /** Only these weekdays. */
    public TimerDays onWeekdays(Set<DayOfWeek> weekdays, WhenClosed whenClosed) {
        Set<DayOfWeek> due = Set.copyOf(weekdays);
        return and(carried(date -> due.contains(date.getDayOfWeek()), whenClosed));
    }

    /**
     * Only these days of the month, from 1. A day that a month does not have counts as closed: the
     * 31st of April becomes the first trading day of May, or is skipped.
     */
    public TimerDays onMonthDays(Set<Integer> days, WhenClosed whenClosed) {
        Set<Integer> due = Set.copyOf(days);
        if (due.stream().anyMatch(day -> day < 1 || day > 31)) {
            throw new IllegalArgumentException("days of the month are 1 to 31, not " + days);
        }
        return switch (whenClosed) {
            case SKIP -> and(date -> due.contains(date.getDayOfMonth()));
            case NEXT_TRADING_DAY ->
                    and(
                            carried(
                                    date ->
                                            due.contains(date.getDayOfMonth())
                                                    || leftOver(due, date),
                                    whenClosed));
        };
    }

    /** Only the days that pass. */
    public TimerDays filter(Predicate<LocalDate> allowed) {
        return and(allowed);
    }

    /** True when the timer fires on that date. */
    public boolean includes(LocalDate date) {
        return calendar.isTradingDay(date) && chosen.test(date);
    }

    TradingCalendar calendar() {
        return calendar;
    }

    private TimerDays and(Predicate<LocalDate> also) {
        return new TimerDays(calendar, chosen.and(also));
    }

    /** A trading day stands in for the closed days before it. */
    private Predicate<LocalDate> carried(Predicate<LocalDate> due, WhenClosed whenClosed) {
        if (whenClosed == WhenClosed.SKIP) {
            return due;
        }
        return day ->
                calendar.previousTradingDay(day)
                        .plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .anyMatch(due);
    }

    /** True on the 1st when the month before was too short for one of the days. */
    private static boolean leftOver(Set<Integer> due, LocalDate date) {
        int lengthBefore = date.minusMonths(1).lengthOfMonth();
        return date.getDayOfMonth() == 1 && due.stream().anyMatch(day -> day > lengthBefore);
    }
}
