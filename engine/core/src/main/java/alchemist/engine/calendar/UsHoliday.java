package alchemist.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The regular holidays of the US exchanges, by the rules of the New York Stock Exchange (its rule
 * 7.2). Exact from 1998, when Martin Luther King day was introduced.
 */
enum UsHoliday {
    NEW_YEAR,
    MARTIN_LUTHER_KING,
    WASHINGTON,
    GOOD_FRIDAY,
    MEMORIAL,
    JUNETEENTH,
    INDEPENDENCE,
    LABOR,
    THANKSGIVING,
    CHRISTMAS;

    /** The holiday on which exchanges are closed on that date, if it is one. */
    static Optional<UsHoliday> on(LocalDate date) {
        for (UsHoliday holiday : values()) {
            if (holiday.observed(date.getYear()).filter(date::equals).isPresent()) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    /** The weekday on which exchanges close for it; empty when they don't that year. */
    Optional<LocalDate> observed(int year) {
        return switch (this) {
            // A Saturday's New Year would close the year's last business day, so it doesn't move.
            case NEW_YEAR -> Optional.of(date(year, Month.JANUARY, 1)).map(UsHoliday::sundayMoves);
            case MARTIN_LUTHER_KING ->
                    year < 1998 ? Optional.empty() : nth(3, DayOfWeek.MONDAY, Month.JANUARY, year);
            case WASHINGTON -> nth(3, DayOfWeek.MONDAY, Month.FEBRUARY, year);
            case GOOD_FRIDAY -> Optional.of(easter(year).minusDays(2));
            case MEMORIAL -> nth(-1, DayOfWeek.MONDAY, Month.MAY, year);
            case JUNETEENTH -> year < 2022 ? Optional.empty() : weekday(date(year, Month.JUNE, 19));
            case INDEPENDENCE -> weekday(date(year, Month.JULY, 4));
            case LABOR -> nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, year);
            case THANKSGIVING -> nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, year);
            case CHRISTMAS -> weekday(date(year, Month.DECEMBER, 25));
        };
    }

    private static LocalDate date(int year, Month month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Optional<LocalDate> nth(int n, DayOfWeek weekday, Month month, int year) {
        return Optional.of(
                date(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
    }

    private static Optional<LocalDate> weekday(LocalDate date) {
        boolean saturday = date.getDayOfWeek() == DayOfWeek.SATURDAY;
        return Optional.of(saturday ? date.minusDays(1) : sundayMoves(date));
    }

    private static LocalDate sundayMoves(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
    }

    /** Easter Sunday of the Gregorian calendar (Butcher's algorithm, in Meeus' form). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century + 8) / 25;
        int moon = (century - correction + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        int weekday =
                (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
