package alchemist.engine.time;

import static alchemist.engine.feed.SharedCsv.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import alchemist.engine.calendar.CalendarDefinition;
import alchemist.engine.calendar.CivilTime;
import alchemist.engine.calendar.HolidaySchedule;
import alchemist.engine.calendar.SessionHours;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.feed.SharedCsv;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares a monthly timer with the days on which backtrader's fired. */
class TimersGoldenTest {

    private static final Pattern FIRED =
            Pattern.compile("\\[\\s*\\d+,\\s*\"(\\d{4}-\\d\\d-\\d\\d)T");

    @Test
    void theFirstOfTheMonthIsCarriedAsInBacktrader() throws IOException {
        List<LocalDate> fired = fired();
        assertFalse(fired.isEmpty());
        List<String[]> bars = SharedCsv.rows("golden/daily.csv");
        LocalDate first = LocalDate.parse(bars.getFirst()[0].substring(0, 10));
        LocalDate last = LocalDate.parse(bars.getLast()[0].substring(0, 10));
        TimerSchedule timer =
                Timers.atOpen(
                        Duration.ZERO,
                        TimerDays.of(weekdaysFrom(first))
                                .onMonthDays(Set.of(1), WhenClosed.NEXT_TRADING_DAY));
        List<LocalDate> ours = new ArrayList<>();
        long end = CivilTime.toNanos(last, LocalTime.MIDNIGHT, ZoneOffset.UTC);
        long start = CivilTime.toNanos(first, LocalTime.MIDNIGHT, ZoneOffset.UTC);
        for (long t = timer.next(start - 1); t <= end; t = timer.next(t)) {
            ours.add(CivilTime.date(t, ZoneOffset.UTC));
        }
        assertEquals(fired, ours);
    }

    /** The series has a bar for every weekday, also on holidays, but none before its first. */
    private static TradingCalendar weekdaysFrom(LocalDate first) {
        return new TradingCalendar(
                new CalendarDefinition(
                        "weekdays",
                        ZoneOffset.UTC,
                        CalendarDefinition.weekdays(SessionHours.WHOLE_DAY),
                        HolidaySchedule.of(Set.of(first.minusDays(1)), Map.of())));
    }

    private static List<LocalDate> fired() throws IOException {
        String json = Files.readString(file("golden/strategy_targetpct_daily.json"));
        String part = json.substring(json.indexOf("\"timer_fired\""));
        return FIRED.matcher(part)
                .results()
                .map((MatchResult found) -> LocalDate.parse(found.group(1)))
                .toList();
    }
}
