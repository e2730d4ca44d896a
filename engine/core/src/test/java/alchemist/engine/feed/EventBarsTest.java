package alchemist.engine.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Tick;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;

class EventBarsTest {

    private final Collected collected = new Collected();

    @Test
    void aTickBarHoldsSoManyTicks() {
        feed(EventBars.ofTicks(3, collected), 10, 12, 11, 13, 9);
        assertEquals(List.of(new Bar(0, 10, 12, 10, 11, 6)), collected.bars);
        assertEquals(List.of(2L), collected.ends);
        assertEquals(List.of(3), collected.sources);
    }

    @Test
    void theTickThatReachesTheVolumeBelongsToTheBarAndTheRestIsNotCarried() {
        EventBars bars = EventBars.ofVolume(5, collected);
        bars.add(Tick.of(1, 10, 3));
        bars.add(Tick.of(2, 11, 4));
        bars.add(Tick.of(3, 12, 4));
        bars.add(Tick.of(4, 12, 1));
        assertEquals(
                List.of(new Bar(1, 10, 11, 10, 11, 7), new Bar(3, 12, 12, 12, 12, 5)),
                collected.bars);
    }

    @Test
    void aValueBarCountsMoney() {
        EventBars bars = EventBars.ofValue(1_000, collected);
        bars.add(Tick.of(1, 100, 9.99));
        assertEquals(List.of(), collected.bars);
        bars.add(Tick.of(2, 50, 0.02));
        assertEquals(List.of(2), collected.sources);
    }

    @Test
    void aRangeBarEndsWhenItsRangeIsReached() {
        feed(EventBars.ofRange(2, collected), 10, 11, 9.5, 11.5, 11.5, 14);
        assertEquals(
                List.of(new Bar(0, 10, 11.5, 9.5, 11.5, 8), new Bar(4, 11.5, 14, 11.5, 14, 4)),
                collected.bars);
    }

    @Test
    void stampsAscendWhereTicksShareATime() {
        EventBars bars = EventBars.ofTicks(1, collected);
        bars.add(Tick.of(5, 1, 1));
        bars.add(Tick.of(5, 2, 1));
        bars.add(Tick.of(5, 3, 1));
        assertEquals(List.of(5L, 6L, 7L), collected.bars.stream().map(Bar::time).toList());
    }

    @Test
    void flushGivesTheRest() {
        EventBars bars = EventBars.ofTicks(3, collected);
        feed(bars, 10, 11);
        bars.flush();
        bars.flush();
        assertEquals(List.of(2), collected.sources);
    }

    @Test
    void noTickIsLostOrCountedTwice() {
        EventBars bars = EventBars.ofVolume(1_000, collected);
        SplittableRandom random = new SplittableRandom(3);
        double volume = 0;
        for (int i = 0; i < 10_000; i++) {
            int size = random.nextInt(1, 300);
            volume += size;
            bars.add(Tick.of(i, 100, size));
        }
        bars.flush();
        assertEquals(volume, collected.bars.stream().mapToDouble(Bar::volume).sum());
        assertEquals(10_000, collected.sources.stream().mapToInt(Integer::intValue).sum());
        assertTrue(
                collected.bars.stream()
                        .limit(collected.bars.size() - 1)
                        .allMatch(bar -> bar.volume() >= 1_000 && bar.volume() < 1_300));
    }

    @Test
    void aThresholdMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> EventBars.ofTicks(0, collected));
        assertThrows(
                IllegalArgumentException.class, () -> EventBars.ofRange(Double.NaN, collected));
    }

    /** Ticks of size 2, a nanosecond apart. */
    private static void feed(EventBars bars, double... prices) {
        for (int i = 0; i < prices.length; i++) {
            bars.add(Tick.of(i, prices[i], 2));
        }
    }
}
