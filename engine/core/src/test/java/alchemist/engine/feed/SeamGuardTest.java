package alchemist.engine.feed;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.calendar.WindowGap;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.api.Test;

class SeamGuardTest {

    private static final long WHOLE_BARS = Long.MIN_VALUE;

    private final SeamGuard guard =
            new SeamGuard(new BarWindows(TradingCalendars.nyse(), BarPeriod.ONE_MINUTE));

    @Test
    void liveBarsFollowTheBackFill() {
        assertPassed("10:00", backfill("10:00", "10:02"));
        assertPassed("10:01", backfill("10:01", "10:02"));
        assertPassed("10:02", live("10:02"));
    }

    @Test
    void aBarOnBothSidesOfTheSeamComesOnce() {
        assertPassed("10:00", backfill("10:00", "10:02"));
        assertPassed("10:01", backfill("10:01", "10:02"));
        assertDropped("10:01", SeamVerdict.Reason.DUPLICATE, live("10:01"));
        assertPassed("10:02", live("10:02"));
        assertDropped("10:00", SeamVerdict.Reason.DUPLICATE, live("10:00"));
    }

    @Test
    void theUnfinishedBarAtTheEndOfTheBackFillIsLeftToTheLiveBars() {
        assertPassed("10:00", backfill("10:00", "10:01:30"));
        assertDropped("10:01", SeamVerdict.Reason.PARTIAL, backfill("10:01", "10:01:30"));
        assertPassed("10:01", live("10:01"));
    }

    @Test
    void aLiveBarThatWasJoinedMidwayIsDroppedAndItsWindowReportedMissing() {
        assertPassed("10:00", backfill("10:00", "10:01:10"));
        SeamVerdict joined = guard.live(bar("10:01"), time("10:01:20"));
        assertDropped("10:01", SeamVerdict.Reason.PARTIAL, joined);
        assertEquals(
                new SeamVerdict.PassedAfterGap(
                        bar("10:02"), new WindowGap(time("10:01"), time("10:02"), 1)),
                guard.live(bar("10:02"), time("10:01:20")));
    }

    @Test
    void missingWindowsAreCountedOverTheNight() {
        assertPassed("15:58", backfill("15:58", "16:00"));
        Bar morning = new Bar(at("2024-01-03 09:32", NEW_YORK), 1, 1, 1, 1, 1);
        WindowGap gap = new WindowGap(time("15:59"), morning.time(), 3);
        assertEquals(new SeamVerdict.PassedAfterGap(morning, gap), guard.live(morning, WHOLE_BARS));
    }

    @Test
    void theNextMorningIsNoGap() {
        assertPassed("15:59", backfill("15:59", "16:00"));
        Bar morning = new Bar(at("2024-01-03 09:30", NEW_YORK), 1, 1, 1, 1, 1);
        assertEquals(new SeamVerdict.Passed(morning), guard.live(morning, WHOLE_BARS));
    }

    private SeamVerdict backfill(String start, String asOf) {
        return guard.backfilled(bar(start), time(asOf));
    }

    private SeamVerdict live(String start) {
        return guard.live(bar(start), WHOLE_BARS);
    }

    private static void assertPassed(String start, SeamVerdict verdict) {
        assertEquals(new SeamVerdict.Passed(bar(start)), verdict);
    }

    private static void assertDropped(
            String start, SeamVerdict.Reason reason, SeamVerdict verdict) {
        assertEquals(new SeamVerdict.Dropped(bar(start), reason), verdict);
    }

    private static Bar bar(String start) {
        return new Bar(time(start), 1, 1, 1, 1, 1);
    }

    private static long time(String clock) {
        return at("2024-01-02 " + clock, NEW_YORK);
    }
}
