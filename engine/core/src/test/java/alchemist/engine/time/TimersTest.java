package alchemist.engine.time;

import static alchemist.engine.calendar.Instants.CHICAGO;
import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;
import static alchemist.engine.calendar.Instants.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

class TimersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TradingCalendar NYSE = TradingCalendars.nyse();
    private static final TimerDays EVERY_DAY = TimerDays.of(TradingCalendars.alwaysOpen(BERLIN));

    @Test
    void aTimeThatSummerTimeSkipsFiresAtTheChange() {
        TimerSchedule timer = Timers.atTime(LocalTime.of(2, 30), BERLIN, EVERY_DAY);
        assertEquals(
                List.of("2024-03-30 02:30", "2024-03-31 03:00", "2024-04-01 02:30"),
                firings(timer, "2024-03-30 00:00", "2024-04-01 12:00", BERLIN));
    }

    @Test
    void aTimeThatComesTwiceFiresTheFirstTime() {
        TimerSchedule timer = Timers.atTime(LocalTime.of(2, 30), BERLIN, EVERY_DAY);
        long first = at("2024-10-27 00:30", ZoneId.of("UTC"));
        assertEquals(first, timer.next(first - 1));
        assertEquals("2024-10-28 02:30", text(timer.next(first), BERLIN));
    }

    @Test
    void aFiringIsStrictlyAfterTheGivenInstant() {
        TimerSchedule timer = Timers.atTime(LocalTime.of(10, 0), NEW_YORK, TimerDays.of(NYSE));
        long friday = at("2024-03-08 10:00", NEW_YORK);
        assertEquals(friday, timer.next(friday - 1));
        assertEquals(at("2024-03-11 10:00", NEW_YORK), timer.next(friday));
        assertTrue(timer.firesWithin(friday - 1, friday));
        assertFalse(timer.firesWithin(friday, friday + 1));
    }

    @Test
    void openAndCloseTimersFollowShortDaysAndOffsets() {
        TimerDays days = TimerDays.of(NYSE);
        assertEquals(
                List.of("2024-07-03 09:35", "2024-07-05 09:35"),
                firings(
                        Timers.atOpen(Duration.ofMinutes(5), days),
                        "2024-07-03 00:00",
                        "2024-07-06 00:00",
                        NEW_YORK));
        assertEquals(
                List.of("2024-07-03 12:45", "2024-07-05 15:45"),
                firings(
                        Timers.atClose(Duration.ofMinutes(-15), days),
                        "2024-07-03 00:00",
                        "2024-07-06 00:00",
                        NEW_YORK));
    }

    @Test
    void aHaltedHolidayHasNoOpenOfItsOwn() {
        TimerSchedule open =
                Timers.atOpen(Duration.ZERO, TimerDays.of(TradingCalendars.cmeEquityIndex()));
        assertEquals(
                List.of("2024-01-11 17:00", "2024-01-14 17:00", "2024-01-16 17:00"),
                firings(open, "2024-01-11 12:00", "2024-01-17 12:00", CHICAGO));
    }

    /** Forty elapsed hours; those after Friday's close hold the hour that summer time takes. */
    @Test
    void anOffsetMayReachOverTheClosedHours() {
        TimerSchedule timer = Timers.atClose(Duration.ofHours(40), TimerDays.of(NYSE));
        assertEquals(
                List.of("2024-03-09 08:00", "2024-03-10 09:00", "2024-03-13 08:00"),
                firings(timer, "2024-03-09 00:00", "2024-03-13 12:00", NEW_YORK));
    }

    @Test
    void duringSessionsTheRowBeginsAnewAtEachOpen() {
        TimerSchedule timer = Timers.duringSessions(Duration.ofHours(2), TimerDays.of(NYSE));
        assertEquals(
                List.of(
                        "2024-07-03 09:30",
                        "2024-07-03 11:30",
                        "2024-07-05 09:30",
                        "2024-07-05 11:30",
                        "2024-07-05 13:30",
                        "2024-07-05 15:30"),
                firings(timer, "2024-07-03 00:00", "2024-07-06 00:00", NEW_YORK));
    }

    @Test
    void anIntervalCountsElapsedTimeFromItsAnchor() {
        long anchor = at("2024-03-30 23:30", BERLIN);
        TimerSchedule timer = Timers.every(Duration.ofHours(1), anchor);
        assertEquals(
                List.of("2024-03-31 00:30", "2024-03-31 01:30", "2024-03-31 03:30"),
                firings(timer, "2024-03-30 23:30", "2024-03-31 04:00", BERLIN));
        assertEquals(anchor, timer.next(anchor - 1));
        assertEquals(
                anchor - Duration.ofHours(2).toNanos(),
                timer.next(anchor - Duration.ofHours(2).toNanos() - 1));
        assertThrows(IllegalArgumentException.class, () -> Timers.every(Duration.ZERO, anchor));
    }

    /** The 1st and the 15th: 15 June and 1 September 2024 are a Saturday and a Sunday. */
    @Test
    void aMonthDayOnAClosedDayIsCarriedOrSkipped() {
        Set<Integer> days = Set.of(1, 15);
        assertEquals(
                List.of("2024-06-03 09:30", "2024-06-17 09:30", "2024-07-01 09:30"),
                opens(
                        TimerDays.of(NYSE).onMonthDays(days, WhenClosed.NEXT_TRADING_DAY),
                        "2024-06"));
        assertEquals(
                List.of("2024-07-01 09:30"),
                opens(TimerDays.of(NYSE).onMonthDays(days, WhenClosed.SKIP), "2024-06"));
    }

    @Test
    void theThirtyFirstOfAShortMonthBecomesTheFirst() {
        Set<Integer> last = Set.of(31);
        assertEquals(
                List.of("2024-05-01 09:30", "2024-05-31 09:30"),
                firings(
                                Timers.atOpen(
                                        Duration.ZERO,
                                        TimerDays.of(NYSE)
                                                .onMonthDays(last, WhenClosed.NEXT_TRADING_DAY)),
                                "2024-04-10 00:00",
                                "2024-06-15 00:00",
                                NEW_YORK)
                        .subList(0, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> EVERY_DAY.onMonthDays(Set.of(32), WhenClosed.SKIP));
    }

    /** Monday 27 May 2024 is Memorial Day. */
    @Test
    void aWeekdayOnAHolidayIsCarriedOrSkipped() {
        Set<DayOfWeek> mondays = Set.of(DayOfWeek.MONDAY);
        TimerDays carried = TimerDays.of(NYSE).onWeekdays(mondays, WhenClosed.NEXT_TRADING_DAY);
        assertEquals(
                List.of("2024-05-20 09:30", "2024-05-28 09:30", "2024-06-03 09:30"),
                firings(
                        Timers.atOpen(Duration.ZERO, carried),
                        "2024-05-18 00:00",
                        "2024-06-04 00:00",
                        NEW_YORK));
        TimerDays skipped = TimerDays.of(NYSE).onWeekdays(mondays, WhenClosed.SKIP);
        assertEquals(
                List.of("2024-05-20 09:30", "2024-06-03 09:30"),
                firings(
                        Timers.atOpen(Duration.ZERO, skipped),
                        "2024-05-18 00:00",
                        "2024-06-04 00:00",
                        NEW_YORK));
    }

    @Test
    void conditionsAddUp() {
        TimerDays days =
                TimerDays.of(NYSE)
                        .onWeekdays(Set.of(DayOfWeek.FRIDAY), WhenClosed.SKIP)
                        .filter(date -> date.getDayOfMonth() <= 7);
        assertEquals(
                List.of("2024-06-07 09:30", "2024-07-05 09:30"),
                firings(
                        Timers.atOpen(Duration.ZERO, days),
                        "2024-06-01 00:00",
                        "2024-08-01 00:00",
                        NEW_YORK));
    }

    @Test
    void aFilterRemovesFiringsAndATimerThatNeverPassesIsOver() {
        TimerSchedule hourly = Timers.every(Duration.ofHours(1), 0);
        long day = Duration.ofDays(1).toNanos();
        TimerSchedule midnight = hourly.filter(firing -> firing % day == 0);
        assertEquals(day, midnight.next(0));
        assertEquals(TimerSchedule.NEVER, hourly.filter(firing -> false).next(0));
        TimerDays none = TimerDays.of(NYSE).filter(date -> false);
        assertEquals(TimerSchedule.NEVER, Timers.atOpen(Duration.ZERO, none).next(0));
        assertEquals(TimerSchedule.NEVER, Timers.atTime(LocalTime.NOON, NEW_YORK, none).next(0));
        assertEquals(TimerSchedule.NEVER, Timers.duringSessions(Duration.ofHours(1), none).next(0));
    }

    static Stream<TimerSchedule> schedules() {
        TimerDays nyse = TimerDays.of(NYSE);
        TimerDays cme = TimerDays.of(TradingCalendars.cmeEquityIndex());
        return Stream.of(
                Timers.atTime(LocalTime.of(2, 30), BERLIN, EVERY_DAY),
                Timers.atTime(LocalTime.of(1, 30), NEW_YORK, EVERY_DAY),
                Timers.atOpen(Duration.ofHours(-30), nyse),
                Timers.atClose(Duration.ofHours(40), cme),
                Timers.duringSessions(Duration.ofMinutes(95), cme),
                Timers.atOpen(
                        Duration.ZERO,
                        cme.onMonthDays(Set.of(1, 10, 31), WhenClosed.NEXT_TRADING_DAY)),
                Timers.every(Duration.ofMinutes(7), 3));
    }

    /** Walking from firing to firing finds what asking at any instant between finds. */
    @ParameterizedTest
    @MethodSource("schedules")
    void theRowAscendsAndDoesNotDependOnWhereItIsAsked(TimerSchedule timer) {
        SplittableRandom random = new SplittableRandom(11);
        long firing = timer.next(at("2023-09-01 00:00", BERLIN));
        for (int i = 0; i < 600; i++) {
            long next = timer.next(firing);
            assertTrue(next > firing);
            assertEquals(next, timer.next(random.nextLong(firing, next)));
            assertEquals(next, timer.next(next - 1));
            firing = next;
        }
    }

    private static List<String> opens(TimerDays days, String month) {
        return firings(
                Timers.atOpen(Duration.ZERO, days),
                month + "-01 00:00",
                "2024-07-10 00:00",
                NEW_YORK);
    }

    private static List<String> firings(
            TimerSchedule timer, String after, String until, ZoneId zone) {
        List<String> firings = new ArrayList<>();
        long end = at(until, zone);
        for (long t = timer.next(at(after, zone)); t <= end; t = timer.next(t)) {
            firings.add(text(t, zone));
        }
        return firings;
    }
}
