package alchemist.datalake.lake;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import java.time.Instant;

/** Bars for tests. */
public final class TestBars {

    public static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");

    private static final long MINUTE = 60_000_000_000L;

    private TestBars() {}

    /** Epoch nanoseconds of an ISO instant. */
    public static long at(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000_000L;
    }

    /** Consecutive minutes; the price moves with the index. */
    public static BarSeries minutes(String start, int count) {
        return minutes(start, count, 100);
    }

    public static BarSeries minutes(String start, int count, double price) {
        BarSeriesBuilder builder = new BarSeriesBuilder(count);
        long first = at(start);
        for (int i = 0; i < count; i++) {
            builder.add(bar(first + i * MINUTE, price + i % 50 / 100.0));
        }
        return builder.build(SPY, BarPeriod.ONE_MINUTE);
    }

    public static BarSeries of(BarPeriod period, Bar... bars) {
        BarSeriesBuilder builder = new BarSeriesBuilder(bars.length);
        for (Bar bar : bars) {
            builder.add(bar);
        }
        return builder.build(SPY, period);
    }

    /** A bar with prices that are decimals of two digits. */
    public static Bar bar(long time, double price) {
        return new Bar(
                time, cents(price), cents(price + 0.05), cents(price - 0.05), cents(price), 1_000);
    }

    private static double cents(double price) {
        return Math.rint(price * 100) / 100;
    }
}
