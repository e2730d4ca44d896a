package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Random;

class BarPyramidTest {

    @Test
    void anyRangeSumsUpAsBarByBar() {
        OhlcBar[] bars = BarsFixture.random(20_011, 3);
        OhlcData data = BarsFixture.data(bars);
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(bars.length);
            int to = from + 1 + random.nextInt(bars.length - from);
            assertSum(bars, from, to, data);
        }
    }

    @Test
    void appendedBarsSumUpAsThoughTheyHadBeenThereFromTheStart() {
        OhlcBar[] bars = BarsFixture.random(5_000, 4);
        OhlcData data = BarsFixture.data(java.util.Arrays.copyOf(bars, 37));
        Random random = new Random(6);
        for (int i = 37; i < bars.length; i++) {
            data.append(bars[i]);
            int from = random.nextInt(data.size());
            assertSum(bars, from, data.size(), data);
        }
        assertSum(bars, 0, bars.length, data);
    }

    @Test
    void aFormingBarCountsWithItsLatestState() {
        OhlcBar[] bars = BarsFixture.random(1_100, 5);
        OhlcData data = OhlcData.empty();
        for (OhlcBar bar : bars) {
            OhlcBar early =
                    new OhlcBar(bar.time(), bar.open(), 1e6, -1e6, bar.open(), 99 * bar.volume());
            data.append(early);
            data.replaceLast(bar);
            assertSum(bars, 0, data.size(), data);
        }
    }

    @Test
    void unknownPricesDoNotHideTheKnownOnes() {
        OhlcBar[] bars = BarsFixture.random(100, 6);
        double no = Double.NaN;
        bars[17] = new OhlcBar(bars[17].time(), no, no, no, no, no);
        OhlcBar sum = BarsFixture.data(bars).aggregate(16, 33);
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 16; i < 33; i++) {
            high = i == 17 ? high : Math.max(high, bars[i].high());
        }
        assertEquals(high, sum.high());
    }

    private static void assertSum(OhlcBar[] bars, int from, int to, OhlcData data) {
        double high = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double volume = 0;
        for (int i = from; i < to; i++) {
            high = Math.max(high, bars[i].high());
            low = Math.min(low, bars[i].low());
            volume += bars[i].volume();
        }
        OhlcBar expected =
                new OhlcBar(
                        bars[from].time(),
                        bars[from].open(),
                        high,
                        low,
                        bars[to - 1].close(),
                        volume);
        assertEquals(expected, data.aggregate(from, to));
    }
}
