package alchemist.datalake.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The days on which the invented exchanges are open. */
final class TradingDays {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(7, 4), MonthDay.of(12, 25));

    private TradingDays() {}

    /** Weekdays without holidays from {@code first} to {@code last}, both included. */
    static List<LocalDate> weekdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !HOLIDAYS.contains(MonthDay.from(day)))
                .toList();
    }

    /** Midnight where the exchange is, epoch nanoseconds. */
    static long midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond() * 1_000_000_000L;
    }
}
