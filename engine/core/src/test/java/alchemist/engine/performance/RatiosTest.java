package alchemist.engine.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Figures against values worked out by hand; how is written beside them. */
class RatiosTest {

    private static final double CLOSE = 1e-12;

    @Test
    void momentsAreThoseOfTheTextbookSample() {
        // 2 4 4 4 5 5 7 9: mean 5, Σd² = 9+1+1+1+0+0+4+16 = 32, Σd³ = −27−1−1−1+8+64 = 42,
        // Σd⁴ = 81+1+1+1+16+256 = 356.
        Moments moments = Moments.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9});
        assertEquals(5, moments.mean());
        assertEquals(2, moments.populationDeviation(), CLOSE);
        assertEquals(Math.sqrt(32.0 / 7), moments.sampleDeviation(), CLOSE);
        assertEquals(42.0 / 8 / 8, moments.skewness(), CLOSE);
        assertEquals(356.0 / 8 / 16 - 3, moments.kurtosis(), CLOSE);
    }

    @Test
    void quantilesInterpolateBetweenNeighbours() {
        // Type 7: position 0.25 · 3 = 0.75 between 1 and 2.
        Quantile quantile = new Quantile(new double[] {4, 1, 3, 2});
        assertEquals(1.75, quantile.at(0.25), CLOSE);
        assertEquals(2.5, quantile.at(0.5), CLOSE);
        assertEquals(4, quantile.at(1), CLOSE);
        assertEquals(1.5, quantile.meanUpTo(0.5), CLOSE);
    }

    @Test
    void historicalRiskReadsTheWorstOfTheDays() {
        // −10 % to +10 % in 21 steps: 5 % of 20 steps is exactly the second worst, −9 %.
        double[] days = new double[21];
        for (int i = 0; i < days.length; i++) {
            days[i] = (i - 10) / 100.0;
        }
        ReturnDistribution distribution = ReturnDistribution.of(days);
        assertEquals(0.09, distribution.valueAtRisk95(), CLOSE);
        assertEquals(0.095, distribution.expectedShortfall95(), CLOSE);
        assertEquals(0.098, distribution.valueAtRisk99(), CLOSE);
        assertEquals(0.10, distribution.expectedShortfall99(), CLOSE);
        assertEquals(1, distribution.tailRatio(), CLOSE);
        assertEquals(1, distribution.omega(), CLOSE);
        assertEquals(10.0 / 21, distribution.positiveDays(), CLOSE);
        assertEquals(0, distribution.skewness(), CLOSE);
    }

    @Test
    void omegaIsGainsByLosses() {
        ReturnDistribution days = ReturnDistribution.of(new double[] {0.03, -0.01, 0.01, -0.01});
        assertEquals(2, days.omega(), CLOSE);
        // 5 % quantile −0.01; 95 % lies 0.85 of the way from 0.01 to 0.03: 0.027.
        assertEquals(2.7, days.tailRatio(), CLOSE);
        assertEquals(5.4, days.commonSenseRatio(), CLOSE);
    }

    @Test
    void ulcerIndexIsTheRootOfTheMeanSquaredFall() {
        // Falls from the peak: 0, 10 %, 20 %, 0 → √(0.05 / 4).
        UnderWater water = Metrics.of(Histories.ofValues(100, 90, 80, 110)).underWater();
        assertEquals(Math.sqrt(0.05 / 4), water.ulcerIndex(), CLOSE);
        assertEquals(0.5, water.recoveryFactor(), CLOSE);
        assertEquals(3 * Histories.DAY, water.longestNanos());
    }

    @Test
    void timeUnderWaterRunsToTheEndWhenThePeakIsNotReachedAgain() {
        UnderWater water = Metrics.of(Histories.ofValues(110, 120, 90, 95, 91)).underWater();
        assertEquals(3 * Histories.DAY, water.longestNanos());
        assertEquals(0, Metrics.of(Histories.ofValues(100, 101, 101)).underWater().longestNanos());
    }

    @Test
    void calmarAndMartinDivideTheGrowthRate() {
        // Doubling over 365.25 days is a growth rate of one.
        EquityCurve curve = new EquityCurve(3);
        curve.add(0, 100, 100);
        curve.add(200 * Histories.DAY, 75, 75);
        curve.add(Math.round(365.25 * Histories.DAY), 200, 200);
        Metrics metrics = Metrics.of(Histories.of(curve, List.of(), List.of()));
        assertEquals(1, metrics.risk().cagr(), CLOSE);
        assertEquals(4, metrics.risk().calmar(), CLOSE);
        assertEquals(1 / (0.25 / Math.sqrt(3)), metrics.underWater().martin(), CLOSE);
    }

    @Test
    void twiceTheBenchmarkHasABetaOfTwoAndNoAlpha() {
        // Prices 50 → 55 → 49.5 → 51.975: +10 %, −10 %, +5 %; the run earns double.
        RunHistory run =
                Histories.of(
                        Histories.curve(120, 96, 105.6),
                        List.of(),
                        List.of(Histories.prices(55, 49.5, 51.975)));
        BenchmarkComparison comparison = Metrics.of(run).benchmark();
        assertEquals(0.0395, comparison.benchmarkReturn(), CLOSE);
        assertEquals(2, comparison.beta(), CLOSE);
        assertEquals(0, comparison.alpha(), CLOSE);
        assertEquals(1, comparison.correlation(), CLOSE);
        // The difference is the benchmark itself: mean 1/60, Σd² = 0.0225 − 3/3600.
        double deviation = Math.sqrt((0.0225 - 3.0 / 3600) / 2);
        assertEquals(deviation * Math.sqrt(252), comparison.trackingError(), CLOSE);
        assertEquals(1.0 / 60 / deviation * Math.sqrt(252), comparison.informationRatio(), 1e-10);
    }

    @Test
    void benchmarkThatIsTheRunHasNoInformationRatio() {
        RunHistory run =
                Histories.of(
                        Histories.curve(110, 99), List.of(), List.of(Histories.prices(55, 49.5)));
        assertTrue(Double.isNaN(Metrics.of(run).benchmark().informationRatio()));
    }

    @Test
    void rollingFiguresBeginWhenTheWindowIsFull() {
        PeriodReturns days =
                PeriodReturns.of(Histories.ofValues(102, 96.9, 106.59), Timeframe.DAYS);
        RollingMetrics rolling = RollingMetrics.of(days, 2);
        assertTrue(Double.isNaN(rolling.sharpe(0)));
        // +2 % and −5 %: mean −0.015, sample deviation 0.07 / √2.
        double deviation = 0.07 / Math.sqrt(2);
        assertEquals(deviation * Math.sqrt(252), rolling.volatility(1), CLOSE);
        assertEquals(-0.015 / deviation * Math.sqrt(252), rolling.sharpe(1), 1e-10);
        assertEquals(0.05, rolling.drawdown(1), CLOSE);
        assertEquals(LocalDate.of(1970, 1, 3), rolling.day(2));
    }

    @Test
    void leverageAndCostsAreSharesOfWhatTheyBelongTo() {
        EquityCurve curve = new EquityCurve(2);
        curve.add(0, 50, 100);
        curve.add(1, 150, 100);
        RunHistory run =
                new RunHistory(100, curve, List.of(), List.of(), List.of(), ZoneOffset.UTC, 1);
        Activity activity = Metrics.of(run).activity();
        assertEquals(0.5, activity.averageLeverage(), CLOSE);
        assertEquals(0.5, activity.exposure(), CLOSE);
        assertTrue(Double.isNaN(activity.costShare()), "there was no profit");
    }
}
