package alchemist.engine.performance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;

/** Figures worked out by hand. */
class MetricsTest {

    private static final long DAY = 86_400_000_000_000L;

    @Test
    void drawdownIsTheDeepestFallFromAPeak() {
        Drawdown drawdown = Drawdown.of(Descent.of(marks(110, 99, 105, 120, 90, 121), 100));
        assertEquals(0.25, drawdown.depth(), 1e-12);
        assertEquals(2, drawdown.longestBars());
        assertArrayEquals(
                new double[] {0, 0.1, 0}, Drawdown.curve(new double[] {100, 90, 120}, 100), 1e-12);
    }

    @Test
    void dailyReturnsUseTheLastMarkOfEachDay() {
        EquityCurve curve = new EquityCurve(0);
        add(curve, 0, 101, 102);
        add(curve, DAY, 90, 96.9);
        add(curve, 4 * DAY, 96.9, 106.59);
        assertArrayEquals(
                new double[] {0.02, -0.05, 0.1},
                PeriodReturns.of(run(curve, 0), Timeframe.DAYS).values(),
                1e-12);
    }

    @Test
    void sharpeIsTheAnnualisedMeanByTheSampleDeviation() {
        EquityCurve curve = new EquityCurve(0);
        add(curve, 0, 102, 102);
        add(curve, DAY, 96.9, 96.9);
        add(curve, 2 * DAY, 106.59, 106.59);
        Metrics metrics = Metrics.of(run(curve, 3));
        // Returns 0.02, -0.05, 0.1: mean 0.0233333, sample deviation 0.0750555.
        assertEquals(0.0233333333 / 0.0750555350 * Math.sqrt(252), metrics.risk().sharpe(), 1e-6);
        assertEquals(0.0750555350 * Math.sqrt(252), metrics.risk().volatility(), 1e-8);
        assertEquals(
                0.0233333333 / Math.sqrt(0.0025 / 3) * Math.sqrt(252),
                metrics.risk().sortino(),
                1e-6);
        assertEquals(0.0659, metrics.totalReturn(), 1e-12);
        assertEquals(1.0 / 2, metrics.exposure(), 1e-12);
    }

    @Test
    void whatCannotBeComputedIsNaN() {
        Metrics metrics = Metrics.of(run(new EquityCurve(0), 0));
        assertEquals(0, metrics.totalReturn());
        assertTrue(Double.isNaN(metrics.risk().cagr()));
        assertTrue(Double.isNaN(metrics.risk().sharpe()));
        assertTrue(Double.isNaN(metrics.trades().winRate()));
    }

    @Test
    void aMarkAtTheSameTimeReplacesTheLast() {
        EquityCurve curve = new EquityCurve(0);
        curve.add(5, 1, 1);
        curve.add(5, 2, 2);
        assertEquals(1, curve.size());
        assertEquals(2, curve.value(0));
    }

    private static RunHistory run(EquityCurve curve, int exposedBars) {
        return new RunHistory(
                100, curve, List.of(), List.of(), List.of(), ZoneOffset.UTC, exposedBars);
    }

    private static EquityCurve marks(double... values) {
        EquityCurve curve = new EquityCurve(values.length);
        for (int i = 0; i < values.length; i++) {
            curve.add(i, values[i], values[i]);
        }
        return curve;
    }

    /** Two marks in one day. */
    private static void add(EquityCurve curve, long day, double noon, double evening) {
        curve.add(day + DAY / 2, noon, noon);
        curve.add(day + DAY / 4 * 3, evening, evening);
    }
}
