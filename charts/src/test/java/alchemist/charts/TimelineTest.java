package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

class TimelineTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void theZoneIsNamedAsATraderNamesIt() {
        assertEquals("New York", timeline(NEW_YORK).zoneName());
        assertEquals("UTC", timeline(ZoneOffset.UTC).zoneName());
        assertEquals("UTC", timeline(ZoneId.of("UTC")).zoneName());
        assertEquals("UTC+02:00", timeline(ZoneOffset.ofHours(2)).zoneName());
    }

    @Test
    void wallClockFollowsDaylightSaving() {
        WallClock clock = new WallClock(NEW_YORK);
        for (int hour = 0; hour < 24 * 800; hour += 5) {
            Instant at = Instant.parse("2013-01-01T00:30:00Z").plusSeconds(hour * 3_600L);
            long expected = LocalDateTime.ofInstant(at, NEW_YORK).toEpochSecond(ZoneOffset.UTC);
            assertEquals(expected, clock.seconds(at.getEpochSecond() * Timeline.SECOND));
        }
    }

    @Test
    void timesAreReadOutWithTheirWeekday() {
        Timeline minutes = timeline(NEW_YORK, BarsFixture.OPEN, BarsFixture.OPEN + 60_000_000_000L);
        assertEquals("Mon 7 Oct 2013 09:31", minutes.describe(1));
        long day = Timeline.DAY * Timeline.SECOND;
        Timeline days = timeline(ZoneOffset.UTC, 0, day, 2 * day);
        assertEquals("Fri 2 Jan 1970", days.describe(1));
    }

    @Test
    void aLineStandsWhereSessionsBegin() {
        OhlcData data = BarsFixture.data(1_000);
        Timeline timeline = new Timeline(data.times(), NEW_YORK);
        timeline.setSessions((before, time) -> time - before > 3_600 * Timeline.SECOND);
        Viewport viewport = new Viewport();
        viewport.reset(1_000, 1_000);
        assertArrayEquals(new double[] {389.5, 779.5}, breaks(timeline, viewport, 1_000));
        assertEquals(0, breaks(timeline, viewport, 10).length, "too dense to be seen");
    }

    @Test
    void dailyBarsHaveNoSessionBreaks() {
        long day = Timeline.DAY * Timeline.SECOND;
        Timeline days = timeline(ZoneOffset.UTC, 0, day, 4 * day, 5 * day);
        days.setSessions((_, _) -> true);
        Viewport viewport = new Viewport();
        viewport.reset(4, 4);
        assertEquals(0, breaks(days, viewport, 1_000).length);
    }

    private static double[] breaks(Timeline timeline, Viewport viewport, int width) {
        Look look = new Look(ChartStyle.dark(), 1);
        Buckets buckets = Buckets.over(viewport, 2_000);
        return SessionBreaks.of(new TimeSpace(timeline, viewport, buckets, look, width));
    }

    private static Timeline timeline(ZoneId zone, long... times) {
        return new Timeline(LongColumn.of(times), zone);
    }
}
