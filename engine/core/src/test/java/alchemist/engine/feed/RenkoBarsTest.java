package alchemist.engine.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Tick;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class RenkoBarsTest {

    private final Collected collected = new Collected();
    private final RenkoBars renko = new RenkoBars(RenkoBars.Settings.of(1), collected);

    @Test
    void aBrickIsCompleteWhenPriceHasCrossedIt() {
        feed(100, 100.9, 101, 101.5, 102);
        assertEquals(List.of("100.0>101.0", "101.0>102.0"), bricks());
    }

    @Test
    void aReversalNeedsTwoSizes() {
        feed(100, 101, 100.1, 99.5, 99, 99.9, 100.9, 101);
        assertEquals(List.of("100.0>101.0", "100.0>99.0", "100.0>101.0"), bricks());
    }

    @Test
    void aJumpCompletesSeveralBricksWithAscendingStamps() {
        feed(100, 103.2);
        assertEquals(List.of("100.0>101.0", "101.0>102.0", "102.0>103.0"), bricks());
        assertEquals(List.of(0L, 1L, 2L), collected.bars.stream().map(Bar::time).toList());
        assertEquals(List.of(1L, 1L, 1L), collected.ends);
        assertEquals(List.of(4.0, 0.0, 0.0), collected.bars.stream().map(Bar::volume).toList());
    }

    @Test
    void aFallingBrickOpensAtItsHigh() {
        feed(100, 99);
        assertEquals(new Bar(0, 100, 100, 99, 99, 4), collected.bars.getFirst());
    }

    @Test
    void edgesLieOnTheGridAndDoNotDrift() {
        RenkoBars tenths = new RenkoBars(RenkoBars.Settings.of(0.1), collected);
        tenths.add(Tick.of(0, 10, 1));
        tenths.add(Tick.of(1, 1_010.01, 1));
        assertEquals(10_000, collected.bars.size());
        assertEquals(10 + 10_000 * 0.1, collected.bars.getLast().close());
    }

    @Test
    void aSizeMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> RenkoBars.Settings.of(0));
    }

    /** Ticks of size 2, a nanosecond apart. */
    private void feed(double... prices) {
        for (int i = 0; i < prices.length; i++) {
            renko.add(Tick.of(i, prices[i], 2));
        }
    }

    private List<String> bricks() {
        return IntStream.range(0, collected.bars.size())
                .mapToObj(collected.bars::get)
                .map(bar -> bar.open() + ">" + bar.close())
                .toList();
    }
}
