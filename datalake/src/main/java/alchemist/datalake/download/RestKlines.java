package alchemist.datalake.download;

import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.engine.model.Bar;

/**
 * Collects the klines of a REST service, which both exchanges write as a list: the time in
 * milliseconds, open, high, low, close, volume, and more. What does not make sense is refused as in
 * a file. Not thread-safe.
 */
public final class RestKlines {

    private static final long MILLI = 1_000_000;

    /** Far beyond any kline, and no trouble as nanoseconds. */
    private static final long LATEST_MILLIS = 4_102_444_800_000L;

    private final FlowBarsBuilder bars;
    private long last;
    private long rows;

    public RestKlines(int expectedSize) {
        bars = new FlowBarsBuilder(expectedSize);
    }

    /**
     * Adds a kline with what is known of its trades.
     *
     * @throws RowException when it is not later than the one before, or makes no sense
     */
    public void add(Json kline, long trades, double vwap, double buyVolume)
            throws JsonException, RowException {
        rows++;
        long millis = kline.at(0).whole();
        if (millis <= 0 || millis > LATEST_MILLIS) {
            throw new RowException(rows, "%d is not a time".formatted(millis));
        }
        if (millis <= last) {
            throw new RowException(
                    rows, "the time %d is not later than the one before".formatted(millis));
        }
        Bar bar =
                new Bar(
                        millis * MILLI,
                        kline.at(1).number(),
                        kline.at(2).number(),
                        kline.at(3).number(),
                        kline.at(4).number(),
                        kline.at(5).number());
        BarRules.require(bar, false, rows);
        last = millis;
        bars.add(bar, trades, vwap, buyVolume);
    }

    /** How many there are. */
    public long rows() {
        return rows;
    }

    public FlowBars build(Subscription subscription) {
        return bars.build(subscription.instrument(), subscription.period());
    }
}
