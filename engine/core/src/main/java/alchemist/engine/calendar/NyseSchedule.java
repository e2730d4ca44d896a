package alchemist.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * Holidays and early closes of the New York Stock Exchange, from 1998: the rules, and what was
 * announced out of turn.
 */
final class NyseSchedule implements HolidaySchedule {

    /** Attacks, storms, and days of mourning for Presidents Reagan, Ford, Bush and Carter. */
    private static final Set<LocalDate> SPECIAL_CLOSURES =
            Set.of(
                    LocalDate.of(2001, 9, 11),
                    LocalDate.of(2001, 9, 12),
                    LocalDate.of(2001, 9, 13),
                    LocalDate.of(2001, 9, 14),
                    LocalDate.of(2004, 6, 11),
                    LocalDate.of(2007, 1, 2),
                    LocalDate.of(2012, 10, 29),
                    LocalDate.of(2012, 10, 30),
                    LocalDate.of(2018, 12, 5),
                    LocalDate.of(2025, 1, 9));

    private static final Set<LocalDate> SPECIAL_EARLY_CLOSES =
            Set.of(LocalDate.of(1999, 12, 31), LocalDate.of(2003, 12, 26));

    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(Month.DECEMBER, 24);
    private static final MonthDay THIRD_OF_JULY = MonthDay.of(Month.JULY, 3);
    private static final MonthDay FIFTH_OF_JULY = MonthDay.of(Month.JULY, 5);

    private final LocalTime earlyClose;

    /**
     * @param earlyClose when the session ends on a short day
     */
    NyseSchedule(LocalTime earlyClose) {
        this.earlyClose = earlyClose;
    }

    @Override
    public Optional<SessionHours> hours(LocalDate date, SessionHours regular) {
        if (SPECIAL_CLOSURES.contains(date) || UsHoliday.on(date).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(closesEarly(date) ? regular.closingAt(earlyClose) : regular);
    }

    /** For a date on which the exchange is open. */
    static boolean closesEarly(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return isDayAfterThanksgiving(date)
                || day.equals(CHRISTMAS_EVE)
                || day.equals(earlyDayOfJuly(date.getYear()))
                || SPECIAL_EARLY_CLOSES.contains(date);
    }

    private static boolean isDayAfterThanksgiving(LocalDate date) {
        return UsHoliday.THANKSGIVING
                .observed(date.getYear())
                .filter(date.minusDays(1)::equals)
                .isPresent();
    }

    /**
     * The eve of Independence Day; until 2012 the Friday after it when it was a Thursday. On the
     * weekend before a Monday the 4th nobody asks, and when the 3rd is the observed holiday itself
     * the exchange is closed.
     */
    private static MonthDay earlyDayOfJuly(int year) {
        boolean thursday = LocalDate.of(year, Month.JULY, 4).getDayOfWeek() == DayOfWeek.THURSDAY;
        return thursday && year < 2013 ? FIFTH_OF_JULY : THIRD_OF_JULY;
    }
}
