package alchemist.datalake.lake;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Random changes of a lake, the same for the same seed: the process that dies makes them, the one
 * that watches knows what they should have come to.
 */
final class CrashPlan {

    static final List<InstrumentId> INSTRUMENTS =
            List.of(
                    InstrumentId.parse("AAA.TEST"),
                    InstrumentId.parse("BBB.TEST"),
                    InstrumentId.parse("CCC.TEST"));

    /** The one with trades: two days of them instead of two years of bars. */
    static final InstrumentId TRADED = INSTRUMENTS.getLast();

    static final long NEW_YEAR = TestBars.at("2024-01-01T00:00:00Z");

    private static final long MINUTE = 60_000_000_000L;
    private static final int REACH = 600;

    private final SplittableRandom random;

    CrashPlan(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * One change.
     *
     * @param bars what is written, by the start of each bar; empty for a deletion
     */
    record Change(InstrumentId instrument, SortedMap<Long, Double> bars) {

        boolean isDeletion() {
            return bars.isEmpty();
        }

        /** Of one of the instruments trades are written instead of bars, of equal worth. */
        void apply(Lake lake, int number) throws LakeException {
            Provenance origin = new Provenance("csv", "/data/" + number + ".csv", "", false);
            if (instrument.equals(TRADED) && isDeletion()) {
                lake.events().delete(instrument, EventKind.TRADES);
            } else if (instrument.equals(TRADED)) {
                lake.events().write(trades(bars), origin);
            } else if (isDeletion()) {
                lake.delete(instrument, BarPeriod.ONE_MINUTE);
            } else {
                lake.write(series(instrument, bars), origin);
            }
        }
    }

    /** The next change: mostly new bars and others for old ones, around the turn of a year. */
    Change next() {
        InstrumentId instrument = INSTRUMENTS.get(random.nextInt(INSTRUMENTS.size()));
        TreeMap<Long, Double> bars = new TreeMap<>();
        if (random.nextInt(6) > 0) {
            long first = NEW_YEAR + random.nextInt(-REACH, REACH / 2) * MINUTE;
            double price = 50 + random.nextInt(100);
            int count = 1 + random.nextInt(REACH);
            for (int i = 0; i < count; i++) {
                bars.put(first + i * MINUTE, price + i % 10);
            }
        }
        return new Change(instrument, bars);
    }

    static BarSeries series(InstrumentId instrument, Map<Long, Double> bars) {
        BarSeriesBuilder builder = new BarSeriesBuilder(bars.size());
        bars.forEach((time, price) -> builder.add(TestBars.bar(time, price)));
        return builder.build(instrument, BarPeriod.ONE_MINUTE);
    }

    /** A trade for each bar. */
    static EventSeries trades(Map<Long, Double> prices) {
        EventColumns columns = new EventColumns(EventKind.TRADES, prices.size());
        prices.forEach((time, price) -> columns.addTrade(time, price, 1, Aggressor.UNKNOWN));
        return columns.build(TRADED);
    }
}
