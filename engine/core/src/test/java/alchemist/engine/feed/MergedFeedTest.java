package alchemist.engine.feed;

import static alchemist.engine.model.BarPeriod.ONE_MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import alchemist.engine.Diary;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

class MergedFeedTest {

    private record Row(long end, long length, int series) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 50})
    void barsComeByTimeThenPeriodThenInTheOrderGiven(int count) {
        SplittableRandom random = new SplittableRandom(count);
        List<BarSeries> series = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        List<Row> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instrument instrument =
                    InstrumentRegistry.assumed(InstrumentId.parse("S" + i + ".CRYPTO"));
            BarPeriod period = BarPeriod.parse(random.nextBoolean() ? "1m" : "5m");
            series.add(walk(instrument, period, random));
            instruments.add(instrument);
            for (long time : series.getLast().times()) {
                expected.add(new Row(time + period.nominalNanos(), period.nominalNanos(), i));
            }
        }
        expected.sort(
                Comparator.comparingLong(Row::end)
                        .thenComparingLong(Row::length)
                        .thenComparingInt(Row::series));

        MarketDataFeed feed = MergedFeed.of(series, instruments);
        for (Row row : expected) {
            assertEquals(row.end(), feed.nextTime());
            var bar = assertInstanceOf(MarketEvent.BarClosed.class, feed.next());
            assertEquals(row.end(), bar.time());
            assertEquals(instruments.get(row.series()), bar.instrument());
        }
        assertEquals(MarketDataFeed.END, feed.nextTime());
        assertNull(feed.next());
    }

    @Test
    void noSeriesGiveNoBars() {
        assertNull(MergedFeed.of(List.of(), List.of()).next());
    }

    private static BarSeries walk(
            Instrument instrument, BarPeriod period, SplittableRandom random) {
        BarSeriesBuilder builder = new BarSeriesBuilder(16);
        long step = period.equals(ONE_MINUTE) ? Diary.MINUTE : 5 * Diary.MINUTE;
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) > 0) {
                builder.add(new Bar(i * step, 1, 1, 1, 1, 1));
            }
        }
        return builder.build(instrument.id(), period);
    }
}
