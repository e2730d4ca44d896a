package alchemist.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What holds for every calendar and period, at random instants near changes of the clocks. */
class SessionLawTest {

    private static final long HOUR = 3_600_000_000_000L;

    static Stream<TradingCalendar> calendars() {
        return Stream.of(
                TradingCalendars.alwaysOpen(ZoneOffset.UTC),
                TradingCalendars.alwaysOpen(ZoneId.of("Europe/London")),
                TradingCalendars.alwaysOpen(ZoneId.of("Australia/Lord_Howe")),
                TradingCalendars.weekdaysAroundTheClock(ZoneId.of("Pacific/Auckland")),
                TradingCalendars.weekdaysAroundTheClock(ZoneId.of("Pacific/Honolulu")),
                TradingCalendars.nyse(),
                TradingCalendars.nyseExtended(),
                TradingCalendars.cmeEquityIndex(),
                TradingCalendars.fx());
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void sessionsFollowEachOtherWithoutOverlap(TradingCalendar calendar) {
        for (long instant : instants(calendar.zone())) {
            Session session = calendar.sessionAtOrAfter(instant);
            Session next = calendar.nextSession(session.open());
            assertTrue(session.open() < session.close());
            assertTrue(session.close() <= next.open());
            assertFalse(next.tradingDay().isBefore(session.tradingDay()));
            assertEquals(session, calendar.previousSession(next.open()));
            assertEquals(session, calendar.sessionAtOrAfter(session.close() - 1));
            assertEquals(session.contains(instant), calendar.isOpen(instant));
            assertTrue(calendar.previousSession(instant).close() <= instant);
            assertTrue(session.close() > instant);
            assertTrue(calendar.isTradingDay(session.tradingDay()));
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void windowsTileTheSessions(TradingCalendar calendar) {
        for (BarPeriod period : BarPeriod.STANDARD) {
            BarWindows windows = new BarWindows(calendar, period);
            for (long instant : instants(calendar.zone())) {
                long start = windows.start(instant);
                long end = windows.end(instant);
                assertTrue(start < end && end > instant, () -> period + " at " + instant);
                assertEquals(start, windows.start(end - 1));
                assertEquals(end, windows.end(start));
                assertTrue(calendar.isOpen(start));
                assertTrue(windows.next(instant) >= end);
                assertEquals(
                        calendar.sessionAtOrAfter(end).open() <= end,
                        windows.next(instant) == end,
                        "no hole while the market is open");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void countingIsSteppingFromWindowToWindow(TradingCalendar calendar) {
        for (BarPeriod period : BarPeriod.STANDARD) {
            BarWindows windows = new BarWindows(calendar, period);
            Coverage coverage = new Coverage(windows);
            long from = instants(calendar.zone())[0];
            long to = from + Math.min(2_000 * period.nominalNanos(), 24 * 365 * HOUR);
            List<Long> expected = new ArrayList<>();
            coverage.forEachExpected(from, to, expected::add);
            assertEquals(stepping(windows, from, to), expected, () -> calendar + " " + period);
            assertEquals(expected.size(), coverage.expectedBars(from, to));
        }
    }

    private static List<Long> stepping(BarWindows windows, long from, long to) {
        List<Long> starts = new ArrayList<>();
        for (long start = windows.start(from); start < to; start = windows.next(start)) {
            starts.add(start);
        }
        starts.removeIf(start -> start < from);
        return starts;
    }

    /** Around the changes of the clocks from 2015 to 2026. */
    private static long[] instants(ZoneId zone) {
        SplittableRandom random = new SplittableRandom(7);
        List<Instant> changes = changes(zone);
        return random.longs(300, -72 * HOUR, 72 * HOUR)
                .map(
                        shift -> {
                            Instant change = changes.get(random.nextInt(changes.size()));
                            return CivilTime.toNanos(change) + shift;
                        })
                .toArray();
    }

    private static List<Instant> changes(ZoneId zone) {
        Instant from = Instant.parse("2015-01-01T00:00:00Z");
        if (zone.getRules().nextTransition(from) == null) {
            return List.of(from);
        }
        return Stream.iterate(from, at -> zone.getRules().nextTransition(at).getInstant())
                .skip(1)
                .limit(22)
                .toList();
    }
}
