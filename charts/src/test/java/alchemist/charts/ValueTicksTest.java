package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.charts.jfree.ValueScale;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

class ValueTicksTest {

    @Test
    void ticksAreRoundNumbersWithinTheRange() {
        ValueScale scale = ticks(2).over(167.37, 168.44, 10);
        assertArrayEquals(
                new String[] {"167.40", "167.60", "167.80", "168.00", "168.20", "168.40"},
                scale.labels());
    }

    @Test
    void ticksAreNeverCloserThanThePriceTick() {
        ValueScale scale = ticks(2).over(99.98, 100.02, 40);
        assertEquals(
                List.of("99.98", "99.99", "100.00", "100.01", "100.02"), List.of(scale.labels()));
    }

    @Test
    void labelsNeverRepeatWhateverTheRange() {
        for (int decimals = 0; decimals <= 5; decimals++) {
            for (double range = 1e-4; range < 1e9; range *= 1.7) {
                ValueScale scale = ticks(decimals).over(1234.5, 1234.5 + range, 9);
                List<String> labels = List.of(scale.labels());
                assertEquals(labels.size(), new HashSet<>(labels).size(), labels.toString());
                assertTrue(labels.size() <= 10, labels.toString());
            }
        }
    }

    @Test
    void hugeAndNegativeRangesHaveTicks() {
        assertTrue(ticks(2).over(-1e300, 1e300, 8).ticks().length > 2);
        assertTrue(ticks(2).over(-40, -20, 8).labels()[0].startsWith("−"));
    }

    private static ValueTicks ticks(int decimals) {
        NumberText text = new NumberText(decimals);
        return new ValueTicks(40, text.unit(), (value, _) -> text.of(value));
    }
}
