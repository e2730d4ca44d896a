package alchemist.datalake.event;

import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;

import java.util.SplittableRandom;

/** Made-up trades. */
public final class TestTrades {

    public static final InstrumentId BTC = InstrumentId.parse("BTCUSDT-PERP.BINANCE");

    private static final long MILLI = 1_000_000;

    private TestTrades() {}

    /** Trades with ascending ids, some of the same instant; the same for the same seed. */
    public static EventSeries random(long from, int count, int firstId, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EventColumns columns = new EventColumns(EventKind.TRADES, 4);
        long time = from;
        for (int i = 0; i < count; i++) {
            time += random.nextInt(4) * MILLI;
            columns.addTrade(
                    time,
                    random.nextInt(1, 1_000_000) / 10.0,
                    random.nextInt(100_000) / 1_000.0,
                    EventColumns.aggressor(random.nextInt(-1, 2)));
            if (firstId > 0) {
                columns.id(0, firstId + i);
            }
        }
        return columns.build(BTC);
    }

    /** Trades of one unit, a price per instant. */
    public static EventSeries at(long[] times, double... prices) {
        EventColumns columns = new EventColumns(EventKind.TRADES, times.length);
        for (int i = 0; i < times.length; i++) {
            columns.addTrade(times[i], prices[i], 1, Aggressor.UNKNOWN);
        }
        return columns.build(BTC);
    }
}
