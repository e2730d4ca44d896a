package alchemist.app.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;
import alchemist.engine.model.Bar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class PriceScaleTest {

    /** Every five minutes around the clock, at prices no oscillator reaches. */
    private static final List<Bar> BARS = bars();

    static List<IndicatorSpec> specs() {
        return IndicatorCatalog.standard().specs();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theLinesOverThePriceAreThoseThatStayNearIt(IndicatorSpec spec) {
        Indicator indicator = spec.create(Map.of());
        int[] near = new int[spec.lines().size()];
        int[] all = new int[near.length];
        for (Bar bar : BARS) {
            indicator.update(bar);
            for (int i = 0; i < near.length; i++) {
                double value = indicator.value(i);
                all[i] += Double.isNaN(value) ? 0 : 1;
                near[i] += value > bar.low() * 0.7 && value < bar.high() * 1.3 ? 1 : 0;
            }
        }
        for (int i = 0; i < near.length; i++) {
            String line = spec.lines().get(i);
            assertTrue(all[i] > 0, line);
            assertEquals(near[i] > 0.9 * all[i], PriceScale.holds(spec, line, Map.of()), line);
        }
    }

    @Test
    void theMeanOfVolumesIsNoPrice() {
        IndicatorSpec sma = IndicatorCatalog.standard().find("sma").orElseThrow();
        assertTrue(PriceScale.holds(sma, "sma", Map.of("input", "hlc3")));
        assertFalse(PriceScale.holds(sma, "sma", Map.of("input", "volume")));
    }

    private static List<Bar> bars() {
        SplittableRandom random = new SplittableRandom(4);
        List<Bar> bars = new ArrayList<>();
        double close = 400;
        for (int i = 0; i < 3_000; i++) {
            double open = close;
            close = open * (1 + random.nextGaussian() * 0.004);
            double high = Math.max(open, close) * (1 + random.nextDouble() * 0.004);
            double low = Math.min(open, close) * (1 - random.nextDouble() * 0.004);
            long time = 1_704_205_800_000_000_000L + i * 300_000_000_000L;
            bars.add(new Bar(time, open, high, low, close, 100_000 + random.nextInt(100_000)));
        }
        return bars;
    }
}
