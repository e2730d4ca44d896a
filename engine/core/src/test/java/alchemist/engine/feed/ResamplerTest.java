package alchemist.engine.feed;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Tick;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

class ResamplerTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final TradingCalendar NYSE = TradingCalendars.nyse();
    private static final long OPEN = at("2024-01-02 09:30", NEW_YORK);
    private static final long CLOSE = at("2024-01-02 16:00", NEW_YORK);

    private final Collected collected = new Collected();
    private final Resampler fiveMinutes = resampler(NYSE, "5m");

    @Test
    void theBarIsCompleteWithTheSourceThatReachesTheWindowsEnd() {
        addMinutes(0, 1, 2, 3);
        assertEquals(List.of(), collected.bars);
        addMinutes(4);
        assertEquals(List.of(new Bar(OPEN, 100, 104.5, 99.5, 104, 50)), collected.bars);
        assertEquals(List.of(OPEN + 5 * MINUTE), collected.ends);
        assertEquals(List.of(5), collected.sources);
    }

    @Test
    void aMissingClosingMinuteDoesNotMergeTwoWindows() {
        addMinutes(0, 1, 2, 3, 5, 6, 7, 8, 9, 10);
        assertEquals(
                List.of(
                        new Bar(OPEN, 100, 103.5, 99.5, 103, 40),
                        new Bar(OPEN + 5 * MINUTE, 105, 109.5, 104.5, 109, 50)),
                collected.bars);
        assertEquals(List.of(4, 5), collected.sources);
    }

    @Test
    void aHoleOfSeveralWindowsGivesNoBars() {
        addMinutes(0, 1, 30, 31, 32, 33, 34);
        assertEquals(
                List.of(
                        new Bar(OPEN, 100, 101.5, 99.5, 101, 20),
                        new Bar(OPEN + 30 * MINUTE, 130, 134.5, 129.5, 134, 50)),
                collected.bars);
    }

    @Test
    void aWindowThatStartsWithItsClosingMinuteIsCompleteAtOnce() {
        addMinutes(4, 5, 6, 7, 8, 9, 10);
        assertEquals(
                List.of(
                        new Bar(OPEN, 104, 104.5, 103.5, 104, 10),
                        new Bar(OPEN + 5 * MINUTE, 105, 109.5, 104.5, 109, 50)),
                collected.bars);
    }

    @Test
    void theSessionsLastWindowIsCompleteAtTheClose() {
        Resampler hours = resampler(NYSE, "1h");
        for (int minute = 330; minute < 390; minute++) {
            hours.add(minute(minute), OPEN + (minute + 1) * MINUTE);
        }
        assertEquals(List.of(OPEN + 300 * MINUTE, OPEN + 360 * MINUTE), starts());
        assertEquals(List.of(OPEN + 360 * MINUTE, OPEN + 390 * MINUTE), collected.ends);
        assertEquals(List.of(30, 30), collected.sources);
    }

    @Test
    void theClockCompletesAWindowWhoseLastMinuteIsMissing() {
        addMinutes(385, 386);
        fiveMinutes.advanceTo(CLOSE - 1);
        assertEquals(List.of(), collected.bars);
        fiveMinutes.advanceTo(CLOSE);
        assertEquals(List.of(OPEN + 385 * MINUTE), starts());
        fiveMinutes.advanceTo(CLOSE + 1);
        assertEquals(1, collected.bars.size());
    }

    @Test
    void flushCompletesWhatIsOpenAndOnlyOnce() {
        addMinutes(0);
        fiveMinutes.flush();
        fiveMinutes.flush();
        assertEquals(List.of(1), collected.sources);
    }

    @Test
    void barsOutsideTheSessionsAreLeftOutAndCounted() {
        addMinutes(-1, 389, 390, 400);
        assertEquals(List.of(OPEN + 385 * MINUTE), starts());
        assertEquals(3, fiveMinutes.outsideSessions());
    }

    @Test
    void whatComesTooLateIsLeftOutAndCounted() {
        addMinutes(0, 1, 2, 3, 4, 4, 3, 5, 0);
        fiveMinutes.flush();
        assertEquals(List.of(5, 1), collected.sources);
        assertEquals(3, fiveMinutes.late());
    }

    @Test
    void theSamePeriodPassesThrough() {
        Resampler minutes = resampler(NYSE, "1m");
        minutes.add(minute(7), OPEN + 8 * MINUTE);
        assertEquals(List.of(minute(7)), collected.bars);
    }

    @Test
    void anHourBarThatStartsBeforeTheOpenBelongsToTheSession() {
        Resampler days = resampler(NYSE, "1d");
        for (int hour = 9; hour < 16; hour++) {
            long start = at("2024-01-02 00:00", NEW_YORK) + hour * (60 * MINUTE);
            days.add(new Bar(start, hour, hour, hour, hour, 1), start + 60 * MINUTE);
        }
        assertEquals(List.of(new Bar(OPEN, 9, 15, 9, 15, 7)), collected.bars);
        assertEquals(List.of(CLOSE), collected.ends);
    }

    /** 2024-01-01 is a holiday, so the week has four days. */
    @Test
    void dayBarsStampedMidnightMakeWeeks() {
        BarSeriesBuilder days = new BarSeriesBuilder(16);
        for (int day = 2; day <= 12; day++) {
            long midnight = at("2024-01-%02d 00:00".formatted(day), NEW_YORK);
            if (NYSE.isTradingDay(NYSE.tradingDay(midnight)) && day != 6 && day != 7) {
                days.add(new Bar(midnight, day, day + 0.5, day - 0.5, day, 1));
            }
        }
        BarSeries weeks =
                Resampler.resample(
                        days.build(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_DAY),
                        NYSE,
                        BarPeriod.parse("1w"));
        assertEquals(2, weeks.size());
        assertEquals(new Bar(OPEN, 2, 5.5, 1.5, 5, 4), weeks.bar(0));
        assertEquals(new Bar(at("2024-01-08 09:30", NEW_YORK), 8, 12.5, 7.5, 12, 5), weeks.bar(1));
    }

    /** Known inputs and outputs of a resampler of ticks. */
    @Test
    void ticksMakeSeconds() {
        Resampler seconds = resampler(TradingCalendars.alwaysOpen(ZoneOffset.UTC), "1s");
        double[] prices = {100.1, 100.1, 120.1, 90.1, 98.1, 102.1, 88.1, 90.1, 90.1};
        double[] sizes = {10, 1, 1, 1, 2, 1, 1, 1, 2};
        long[] millis = {0, 1000, 1250, 1500, 2000, 2250, 2500, 2750, 3000};
        for (int i = 0; i < prices.length; i++) {
            seconds.add(Tick.of(millis[i] * 1_000_000, prices[i], sizes[i]));
        }
        assertEquals(
                List.of(
                        new Bar(0, 100.1, 100.1, 100.1, 100.1, 10),
                        new Bar(SECOND, 100.1, 120.1, 90.1, 90.1, 3),
                        new Bar(2 * SECOND, 98.1, 102.1, 88.1, 90.1, 5)),
                collected.bars);
    }

    @ParameterizedTest
    @CsvSource({"1h, 1m", "2m, 5m", "1d, 4h", "1w, 1mo"})
    void periodsThatDoNotFitAreRefused(String source, String target) {
        BarSeries none =
                new BarSeriesBuilder(0)
                        .build(InstrumentId.parse("SPY.ARCA"), BarPeriod.parse(source));
        assertThrows(
                IllegalArgumentException.class,
                () -> Resampler.resample(none, NYSE, BarPeriod.parse(target)));
    }

    /** Two steps give what one step gives. */
    @Test
    void minutesToHoursToDaysAreMinutesToDays() {
        BarSeriesBuilder builder = new BarSeriesBuilder(1000);
        long monday = at("2024-03-04 00:00", NEW_YORK);
        for (int i = 0; i < 14 * 24 * 60; i += 1 + i % 3) {
            builder.add(minuteAt(monday + i * MINUTE, i % 977));
        }
        BarSeries minutes = builder.build(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_MINUTE);
        BarSeries direct = Resampler.resample(minutes, NYSE, BarPeriod.ONE_DAY);
        BarSeries hours = Resampler.resample(minutes, NYSE, BarPeriod.ONE_HOUR);
        BarSeries twoSteps = Resampler.resample(hours, NYSE, BarPeriod.ONE_DAY);
        assertEquals(10, direct.size());
        assertEquals(70, hours.size());
        assertEquals(bars(direct), bars(twoSteps));
    }

    private static List<Bar> bars(BarSeries series) {
        return IntStream.range(0, series.size()).mapToObj(series::bar).toList();
    }

    private Resampler resampler(TradingCalendar calendar, String period) {
        return new Resampler(new BarWindows(calendar, BarPeriod.parse(period)), collected);
    }

    private void addMinutes(int... minutes) {
        for (int minute : minutes) {
            fiveMinutes.add(minute(minute), OPEN + (minute + 1) * MINUTE);
        }
    }

    private static Bar minute(int minute) {
        return minuteAt(OPEN + minute * MINUTE, 100 + minute);
    }

    private static Bar minuteAt(long time, double price) {
        return new Bar(time, price, price + 0.5, price - 0.5, price, 10);
    }

    private List<Long> starts() {
        return collected.bars.stream().map(Bar::time).toList();
    }
}
