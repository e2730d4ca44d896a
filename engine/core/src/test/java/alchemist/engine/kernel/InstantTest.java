package alchemist.engine.kernel;

import static alchemist.engine.Diary.A;
import static alchemist.engine.Diary.B;
import static alchemist.engine.Diary.bars;
import static alchemist.engine.model.BarPeriod.ONE_HOUR;
import static alchemist.engine.model.BarPeriod.ONE_MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Diary;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.strategy.BarType;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which a strategy is told what happens at one instant. */
class InstantTest {

    private static final BarPeriod TWO_MINUTES = BarPeriod.parse("2m");

    @Test
    void oneInstrumentDecidesAfterEveryBar() {
        Diary diary = new Diary(d -> {});
        diary.run(bars(A, ONE_MINUTE, 0, 1));
        assertEquals(List.of("00:01 A 1m", "00:01 next", "00:02 A 1m", "00:02 next"), diary.lines);
    }

    @Test
    void severalInstrumentsDecideOnceForAllBarsOfAnInstant() {
        Diary diary = new Diary(d -> {});
        diary.run(bars(A, ONE_MINUTE, 0, 1), bars(B, ONE_MINUTE, 0, 1));
        assertEquals(
                List.of(
                        "00:01 A 1m",
                        "00:01 B 1m",
                        "00:01 next",
                        "00:02 A 1m",
                        "00:02 B 1m",
                        "00:02 next"),
                diary.lines);
    }

    @Test
    void aMissingBarHoldsNobodyUp() {
        Diary diary = new Diary(d -> {});
        diary.run(bars(A, ONE_MINUTE, 0, 2), bars(B, ONE_MINUTE, 0, 1, 2));
        assertEquals(
                List.of(
                        "00:01 A 1m",
                        "00:01 B 1m",
                        "00:01 next",
                        "00:02 B 1m",
                        "00:02 next",
                        "00:03 A 1m",
                        "00:03 B 1m",
                        "00:03 next"),
                diary.lines);
    }

    @Test
    void finerBaseBarsComeFirst() {
        Diary diary = new Diary(d -> {});
        diary.run(bars(A, ONE_HOUR, 0), bars(B, ONE_MINUTE, 58, 59));
        assertEquals(
                List.of("00:59 B 1m", "00:59 next", "01:00 B 1m", "01:00 A 1h", "01:00 next"),
                diary.lines);
    }

    @Test
    void longerBarsComeWhenTheyHaveClosedAndTimersBeforeTheDecision() {
        Diary diary =
                new Diary(
                        d -> {
                            d.context.subscribe(A, BarPeriod.parse("4m"));
                            d.context.subscribe(A, TWO_MINUTES);
                            d.context.timers().every(Duration.ofMinutes(4));
                        });
        diary.run(bars(A, ONE_MINUTE, 0, 1, 2, 3));
        assertEquals(
                List.of(
                        // Midnight lies at the start of the first bar.
                        "00:01 A 1m",
                        "00:01 timer of 00:00",
                        "00:01 next",
                        "00:02 A 1m",
                        "00:02 A Time[period=2m] from 00:00 of 100.0 to 101.0",
                        "00:02 next",
                        "00:03 A 1m",
                        "00:03 next",
                        "00:04 A 1m",
                        "00:04 A Time[period=2m] from 00:02 of 102.0 to 103.0",
                        "00:04 A Time[period=4m] from 00:00 of 100.0 to 103.0",
                        "00:04 timer of 00:04",
                        "00:04 next"),
                diary.lines);
    }

    @Test
    void aLongerBarWhoseLastSourceIsMissingClosesInTimeWithTheOthers() {
        Diary diary = new Diary(d -> d.context.subscribe(A, TWO_MINUTES));
        diary.run(bars(A, ONE_MINUTE, 0, 2), bars(B, ONE_MINUTE, 0, 1, 2));
        assertTrue(
                diary.lines.contains("00:02 A Time[period=2m] from 00:00 of 100.0 to 100.0"),
                diary.lines::toString);
    }

    @Test
    void theDecisionCanWaitForLongerBars() {
        Diary diary =
                new Diary(
                        d ->
                                d.context.decideOn(
                                        d.context.subscribe(A, TWO_MINUTES),
                                        d.context.subscribe(B, TWO_MINUTES)));
        diary.run(bars(A, ONE_MINUTE, 0, 1, 2, 3), bars(B, ONE_MINUTE, 0, 1, 2, 3));
        assertEquals(
                List.of("00:02 next", "00:04 next"),
                diary.lines.stream().filter(line -> line.endsWith("next")).toList());
    }

    @Test
    void otherShapesAreMadeOfTheBaseBars() {
        Diary diary =
                new Diary(
                        d -> {
                            d.context.subscribe(A, new BarType.HeikinAshi(ONE_MINUTE));
                            d.context.subscribe(A, new BarType.Renko(1));
                        });
        diary.run(bars(A, ONE_MINUTE, 0, 1));
        // Worked by hand: open (100 + 100) / 2, close (101 + 102 + 100 + 101) / 4.
        assertTrue(
                diary.lines.contains("00:02 A HeikinAshi[period=1m] from 00:01 of 100.0 to 101.0"),
                diary.lines::toString);
        assertTrue(
                diary.lines.contains("00:02 A Renko[size=1.0] from 00:00 of 100.0 to 101.0"),
                diary.lines::toString);
    }

    @Test
    void finerBarsThanTheBaseBarsCanNotBeHad() {
        Diary diary = new Diary(d -> d.context.subscribe(A, ONE_MINUTE));
        BacktestResult result = diary.run(bars(A, ONE_HOUR, 0, 60));
        assertTrue(
                result.failure().contains("bars of 1m can't be put together from bars of 1h"),
                result::failure);
    }

    @Test
    void aTimerAtTheOpenBelongsToTheDayThatOpens() {
        Diary diary =
                new Diary(
                        d -> {
                            var timers = d.context.timers();
                            timers.atOpen(Duration.ZERO, timers.days());
                            timers.atClose(Duration.ofMinutes(-1), timers.days());
                        });
        diary.run(bars(A, ONE_MINUTE, 1437, 1438, 1439, 1440));
        assertEquals(
                List.of(
                        "23:58 A 1m",
                        "23:58 next",
                        "23:59 A 1m",
                        "23:59 timer of 23:59",
                        "23:59 next",
                        "00:00 A 1m",
                        "00:00 next"),
                diary.lines.subList(0, 7));
        assertEquals("00:01 timer of 00:00", diary.lines.get(8));
    }

    @Test
    void aTimerThatPassedInAGapIsCalledOnceWithTheNextBar() {
        Diary diary = new Diary(d -> d.context.timers().every(Duration.ofMinutes(1)));
        diary.run(bars(A, ONE_MINUTE, 1, 10));
        assertEquals(
                List.of("00:02 timer of 00:01", "00:11 timer of 00:03"),
                diary.lines.stream().filter(line -> line.contains("timer")).toList());
    }

    @Test
    void aCancelledTimerIsSilent() {
        Diary diary =
                new Diary(
                        d -> {
                            var timers = d.context.timers();
                            timers.atTime(LocalTime.of(0, 2), timers.days()).cancel();
                        });
        diary.run(bars(A, ONE_MINUTE, 0, 1, 2));
        assertEquals(6, diary.lines.size());
    }

    @Test
    void equityIsMarkedOncePerInstant() {
        BarSeries bars = bars(A, ONE_MINUTE, IntStream.range(0, 10).toArray());
        BacktestResult result =
                new Diary(d -> {}).run(bars, bars(B, ONE_MINUTE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertEquals(10, result.record().equity().size());
        assertEquals(20, result.barsDone());
    }
}
