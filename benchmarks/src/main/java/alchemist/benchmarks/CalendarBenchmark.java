package alchemist.benchmarks;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.Resampler;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * Ten years of minutes on the calendars: counting the bars to expect, walking along them, and
 * resampling a bar for each of them to five minutes. Prints the median of some rounds.
 *
 * <p>Argument: number of rounds.
 */
public final class CalendarBenchmark {

    private static final long MINUTE = 60_000_000_000L;
    private static final long FROM = nanos(2014);
    private static final long TO = nanos(2024);

    private CalendarBenchmark() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        for (TradingCalendar calendar :
                List.of(
                        TradingCalendars.nyse(),
                        TradingCalendars.cmeEquityIndex(),
                        TradingCalendars.alwaysOpen(ZoneOffset.UTC))) {
            report(calendar, rounds);
        }
    }

    private static void report(TradingCalendar calendar, int rounds) {
        Coverage minutes = new Coverage(new BarWindows(calendar, BarPeriod.ONE_MINUTE));
        long bars = minutes.expectedBars(FROM, TO);
        long[] sum = {0};
        long[] emitted = {0};
        double count = median(rounds, () -> sum[0] += minutes.expectedBars(FROM, TO));
        double walk = median(rounds, () -> minutes.forEachExpected(FROM, TO, s -> sum[0] += s));
        double resample =
                median(
                        rounds,
                        () -> minutes.forEachExpected(FROM, TO, resampler(calendar, emitted)));
        System.out.printf(
                Locale.ROOT,
                "%s: %,d minutes; count %.2f ms, walk %.1f ms, resample %.1f ns per bar (%d, %d)%n",
                calendar,
                bars,
                count / 1e6,
                walk / 1e6,
                resample / bars,
                sum[0],
                emitted[0]);
    }

    private static LongConsumer resampler(TradingCalendar calendar, long[] emitted) {
        Resampler resampler =
                new Resampler(
                        new BarWindows(calendar, BarPeriod.parse("5m")),
                        (bar, end, sources) -> emitted[0]++);
        return start -> resampler.add(new Bar(start, 100, 101, 99, 100, 1), start + MINUTE);
    }

    private static double median(int rounds, Runnable work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long before = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - before;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static long nanos(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * 86_400_000_000_000L;
    }
}
