package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class CoverageTest {

    private static final long MINUTE = 60_000_000_000L;
    private static final long FROM = at("2024-07-02 00:00", NEW_YORK);
    private static final long TO = at("2024-07-06 00:00", NEW_YORK);

    private final Coverage coverage =
            new Coverage(new BarWindows(TradingCalendars.nyse(), BarPeriod.ONE_MINUTE));

    @Test
    void aWeekWithAShortDayAndAHolidayHasSoManyMinutes() {
        assertEquals(390 + 210 + 0 + 390, coverage.expectedBars(FROM, TO));
    }

    /** From the exchange's lists: 2,516 sessions, 20 of them three hours short. */
    @Test
    void tenYearsOfMinutesAreCounted() {
        long from = at("2015-01-01 00:00", NEW_YORK);
        long to = at("2025-01-01 00:00", NEW_YORK);
        assertEquals(2_516 * 390 - 20 * 180, coverage.expectedBars(from, to));
    }

    @Test
    void aSpanMayBeginAndEndInsideASession() {
        long from = at("2024-07-02 09:30", NEW_YORK) + 1;
        long to = at("2024-07-02 09:35", NEW_YORK);
        assertEquals(4, coverage.expectedBars(from, to));
        assertEquals(5, coverage.expectedBars(from - 1, to));
        assertEquals(6, coverage.expectedBars(from - 1, to + 1));
        assertEquals(0, coverage.expectedBars(to, to));
    }

    @Test
    void completeBarsHaveNoGaps() {
        Coverage.Report report = coverage.check(expected(), FROM, TO);
        assertTrue(report.isComplete());
        assertEquals(List.of(), report.gaps());
        assertEquals(0, report.unexpected());
    }

    @Test
    void aGapOverTheHolidayCountsOnlyTradingMinutes() {
        long lastBefore = at("2024-07-03 12:50", NEW_YORK);
        long firstAfter = at("2024-07-05 09:40", NEW_YORK);
        long[] times =
                Arrays.stream(expected())
                        .filter(time -> time <= lastBefore || time >= firstAfter)
                        .toArray();
        Coverage.Report report = coverage.check(times, FROM, TO);
        assertFalse(report.isComplete());
        assertEquals(
                List.of(new WindowGap(lastBefore + MINUTE, firstAfter, 9 + 10)), report.gaps());
    }

    @Test
    void barsOffTheGridOrOutOfSessionAreUnexpected() {
        long offGrid = at("2024-07-02 10:00:30", NEW_YORK);
        long evening = at("2024-07-02 18:00", NEW_YORK);
        long outsideTheSpan = TO + MINUTE;
        long[] times =
                LongStream.concat(
                                Arrays.stream(expected()),
                                LongStream.of(offGrid, evening, outsideTheSpan))
                        .sorted()
                        .toArray();
        Coverage.Report report = coverage.check(times, FROM, TO);
        assertTrue(report.isComplete());
        assertEquals(2, report.unexpected());
    }

    @Test
    void withoutBarsAllIsOneGap() {
        Coverage.Report report = coverage.check(new long[0], FROM, TO);
        WindowGap all =
                new WindowGap(
                        at("2024-07-02 09:30", NEW_YORK), at("2024-07-05 16:00", NEW_YORK), 990);
        assertEquals(new Coverage.Report(990, 0, 0, List.of(all)), report);
    }

    private long[] expected() {
        LongStream.Builder times = LongStream.builder();
        coverage.forEachExpected(FROM, TO, times);
        return times.build().toArray();
    }
}
