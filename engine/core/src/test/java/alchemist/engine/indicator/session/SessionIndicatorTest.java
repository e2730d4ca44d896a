package alchemist.engine.indicator.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.model.Bar;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

class SessionIndicatorTest {

    private static final double NONE = Double.NaN;
    private static final SessionHours DAY = SessionHours.wholeDay(ZoneOffset.UTC);
    private static final SessionHours MORNING =
            SessionHours.from(ZoneOffset.UTC, LocalTime.of(9, 30));

    @Test
    void theAverageOfASessionForgetsTheDayBefore() {
        assertArrayEquals(
                new double[] {NONE, 105, NONE, 210},
                values(
                        new SessionSma(DAY, 2),
                        "01T10:00 100",
                        "01T10:01 110",
                        "02T10:00 200",
                        "02T10:01 220"));
    }

    @Test
    void theAverageOfASessionIgnoresWhatComesBeforeIt() {
        assertArrayEquals(
                new double[] {NONE, NONE, NONE, 210},
                values(
                        new SessionSma(MORNING, 2),
                        "01T04:00 90",
                        "01T04:01 95",
                        "01T09:30 200",
                        "01T09:31 220"));
    }

    @Test
    void aSessionWhoseOpeningBarIsMissingStartsWithTheNext() {
        assertArrayEquals(
                new double[] {NONE, NONE, 210},
                values(new SessionSma(MORNING, 2), "01T09:29 90", "01T09:32 200", "01T09:33 220"));
    }

    @Test
    void theSessionsExponentialAverageKnowsOnlyEarlierCloses() {
        assertArrayEquals(
                new double[] {NONE, 10, 15, 22.5},
                values(
                        new SessionEma(DAY, 3),
                        "01T10:00 10",
                        "01T10:01 20",
                        "01T10:02 30",
                        "01T10:03 40"));
        assertArrayEquals(
                new double[] {NONE, 100, NONE, 90},
                values(
                        new SessionEma(DAY, 2),
                        "01T10:00 100",
                        "01T10:01 110",
                        "02T10:00 90",
                        "02T10:01 80"));
    }

    @Test
    void theRunningMaximumBeginsWithTheSession() {
        assertArrayEquals(
                new double[] {NONE, NONE, 105, 110, 110},
                values(
                        new SessionRunningMax(MORNING, Input.CLOSE),
                        "01T04:00 190",
                        "01T04:01 195",
                        "01T09:30 105",
                        "01T09:31 110",
                        "01T09:32 108"));
    }

    @Test
    void theOpenIsHeldForItsDay() {
        assertArrayEquals(
                new double[] {100, 100, 110, 110},
                values(
                        new SessionOpen(DAY),
                        "01T09:30 100",
                        "01T09:31 101",
                        "02T09:30 110",
                        "02T09:31 111"));
    }

    @Test
    void theVwapWeighsTypicalPrices() {
        SessionHours hours = SessionHours.from(ZoneOffset.UTC, LocalTime.of(6, 0));
        SessionVwap vwap = new SessionVwap(hours);
        double[] values = new double[3];
        vwap.update(new Bar(nanos("01T06:00", ZoneOffset.UTC), 100, 101, 99, 100, 10));
        values[0] = vwap.value();
        vwap.update(new Bar(nanos("01T06:01", ZoneOffset.UTC), 101, 102, 100, 101, 20));
        values[1] = vwap.value();
        vwap.update(new Bar(nanos("01T06:02", ZoneOffset.UTC), 99, 100, 98, 99.5, 30));
        values[2] = vwap.value();
        assertArrayEquals(new double[] {100, 100.66666666666667, 99.91666666666667}, values, 1e-12);
    }

    @Test
    void aSessionOverMidnightIsOne() {
        SessionHours night =
                new SessionHours(ZoneOffset.UTC, LocalTime.of(18, 0), LocalTime.of(17, 0));
        assertArrayEquals(
                new double[] {10, 10, 10, NONE, 50},
                values(
                        new SessionOpen(night),
                        "01T18:00 10",
                        "01T23:59 20",
                        "02T16:59 30",
                        "02T17:30 40",
                        "02T18:00 50"));
    }

    /** New York moved its clocks at 07:00 UTC on 10 March 2024: 09:30 became 13:30 UTC. */
    @Test
    void aSessionBeginsAtLocalTimeWhenTheClocksChange() {
        SessionHours hours = SessionHours.from(ZoneId.of("America/New_York"), LocalTime.of(9, 30));
        SessionOpen open = new SessionOpen(hours);
        double[] values = new double[3];
        String[] times = {"2024-03-08T14:30", "2024-03-11T13:29", "2024-03-11T13:30"};
        for (int i = 0; i < times.length; i++) {
            long time = LocalDateTime.parse(times[i]).toEpochSecond(ZoneOffset.UTC);
            open.update(new Bar(time * 1_000_000_000L, i, i, i, i, 1));
            values[i] = open.value();
        }
        assertArrayEquals(new double[] {0, NONE, 2}, values);
    }

    @Test
    void dailyPivotsComeFromTheDayBefore() {
        // High 30, low 10, close 20.
        assertArrayEquals(
                new double[] {NONE, NONE, NONE, 20, 20},
                values(
                        new SessionPivotPoints(PivotFormula.CLASSIC, DAY),
                        "01T10:00 10",
                        "01T10:01 30",
                        "01T10:02 20",
                        "02T10:00 50",
                        "02T10:01 60"));
    }

    @Test
    void theOpeningRangeStandsOnceItIsComplete() {
        assertArrayEquals(
                new double[] {NONE, 12, 12, NONE, 9},
                values(
                        new OpeningRange(MORNING, 2),
                        "01T09:30 12",
                        "01T09:31 11",
                        "01T09:32 15",
                        "02T09:30 8",
                        "02T09:31 9"));
    }

    private static double[] values(Indicator indicator, String... bars) {
        return Arrays.stream(bars).mapToDouble(text -> next(indicator, text)).toArray();
    }

    private static double next(Indicator indicator, String text) {
        String[] words = text.split(" ");
        double price = Double.parseDouble(words[1]);
        indicator.update(new Bar(nanos(words[0], ZoneOffset.UTC), price, price, price, price, 1));
        return indicator.value();
    }

    private static long nanos(String dayAndTime, ZoneOffset zone) {
        LocalDateTime time = LocalDateTime.parse("2024-01-" + dayAndTime);
        return time.toEpochSecond(zone) * 1_000_000_000L;
    }
}
