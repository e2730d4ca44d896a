package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;

class DateQueryTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2013-10-07, 2013-10-07T04:00:00Z",
        "2013-10-07 09:30, 2013-10-07T13:30:00Z",
        "2013-10-07T9:30, 2013-10-07T13:30:00Z",
        "7.10.2013, 2013-10-07T04:00:00Z",
        "20131007, 2013-10-07T04:00:00Z",
        "2013-01, 2013-01-01T05:00:00Z",
        "2013, 2013-01-01T05:00:00Z"
    })
    void datesAreReadOnTheWallClockOfTheZone(String written, Instant expected) {
        long nanos = expected.getEpochSecond() * Timeline.SECOND;
        assertEquals(nanos, DateQuery.parse(written, NEW_YORK).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2013-13-01", "2013-10-07 25:00", "+9999999-01-01"})
    void anythingElseIsNoDate(String written) {
        assertTrue(DateQuery.parse(written, NEW_YORK).isEmpty());
    }
}
