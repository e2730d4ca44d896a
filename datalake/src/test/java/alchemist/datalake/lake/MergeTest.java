package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Merging is what putting everything into a sorted map would give, new bars last. */
class MergeTest {

    private static final long MINUTE = 60_000_000_000L;

    @Test
    void randomSeriesMergeAsASortedMapDoes() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            Map<Long, Bar> old = random(random, 12);
            Map<Long, Bar> fresh = random(random, 12);
            Map<Long, Bar> expected = new TreeMap<>(old);
            expected.putAll(fresh);

            Merge merge = Merge.of(series(old), series(fresh));

            assertEquals(List.copyOf(expected.values()), bars(merge.bars()));
            assertEquals(expected.size() - old.size(), merge.added());
            assertEquals(
                    fresh.entrySet().stream()
                            .filter(e -> e.getValue().equals(old.get(e.getKey())))
                            .count(),
                    merge.unchanged());
            assertEquals(fresh.size(), merge.added() + merge.replaced() + merge.unchanged());
            assertEquals(expected.equals(old), merge.changesNothing());
        }
    }

    @Test
    void zeroAndMinusZeroAreDifferentValues() {
        Merge merge =
                Merge.of(
                        TestBars.of(BarPeriod.ONE_MINUTE, new Bar(0, 1, 1, 1, 1, 0.0)),
                        TestBars.of(BarPeriod.ONE_MINUTE, new Bar(0, 1, 1, 1, 1, -0.0)));

        assertEquals(1, merge.replaced());
    }

    @Test
    void intoNothingEverythingIsAdded() {
        BarSeries bars = TestBars.minutes("2024-01-02T00:00:00Z", 10);

        Merge merge = Merge.of(TestBars.of(BarPeriod.ONE_MINUTE), bars);

        assertEquals(10, merge.added());
        assertTrue(merge.bars() == bars);
    }

    private static Map<Long, Bar> random(Random random, int most) {
        Map<Long, Bar> bars = new TreeMap<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            long time = random.nextInt(15) * MINUTE;
            bars.put(time, TestBars.bar(time, 10 + random.nextInt(2)));
        }
        return bars;
    }

    private static BarSeries series(Map<Long, Bar> bars) {
        return TestBars.of(BarPeriod.ONE_MINUTE, bars.values().toArray(new Bar[0]));
    }

    private static List<Bar> bars(BarSeries series) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            bars.add(series.bar(i));
        }
        return bars;
    }
}
