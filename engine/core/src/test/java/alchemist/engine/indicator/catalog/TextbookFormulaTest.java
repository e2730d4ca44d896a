package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Compares streaming indicators with the textbook's formula written out over each window: slow and
 * plain, it shares no code with them.
 */
class TextbookFormulaTest {

    private static final int N = 9;
    private static final List<Bar> BARS = LawBars.random(300, 4);

    @Test
    void medianAndMeanDeviationAreThoseOfTheSortedWindow() {
        check("median", "median", window -> closes(window).sorted().toArray()[N / 2]);
        check(
                "mean-absolute-deviation",
                "mad",
                window -> {
                    double mean = closes(window).average().orElseThrow();
                    return closes(window).map(x -> Math.abs(x - mean)).average().orElseThrow();
                });
    }

    @Test
    void theRegressionIsTheLineOfLeastSquares() {
        check("linear-regression", "slope", window -> line(window)[1]);
        check("linear-regression", "linreg", window -> line(window)[0] + line(window)[1] * (N - 1));
        check(
                "linear-regression",
                "r2",
                window -> {
                    double[] line = line(window);
                    double mean = closes(window).average().orElseThrow();
                    double[] x = closes(window).toArray();
                    double total = closes(window).map(v -> (v - mean) * (v - mean)).sum();
                    double rest =
                            IntStream.range(0, N)
                                    .mapToDouble(i -> x[i] - line[0] - line[1] * i)
                                    .map(v -> v * v)
                                    .sum();
                    return 1 - rest / total;
                });
    }

    @Test
    void volumeIndicatorsAreRatiosOfSums() {
        check(
                "chaikin-money-flow",
                "cmf",
                window ->
                        sum(
                                        window,
                                        b ->
                                                b.volume()
                                                        * ((b.close() - b.low())
                                                                - (b.high() - b.close()))
                                                        / (b.high() - b.low()))
                                / sum(window, Bar::volume));
        check(
                "vwma",
                "vwma",
                window -> sum(window, b -> b.close() * b.volume()) / sum(window, Bar::volume));
        check("rolling-vwap", "vwap", TextbookFormulaTest::vwap);
        check(
                "rolling-vwap",
                "top",
                window -> {
                    double mean = vwap(window);
                    double squares = sum(window, b -> b.volume() * Math.pow(typical(b) - mean, 2));
                    return mean + 2 * Math.sqrt(squares / sum(window, Bar::volume));
                });
    }

    @Test
    void volatilityEstimatorsAreMeansOverTheWindow() {
        check(
                "parkinson",
                "volatility",
                window ->
                        Math.sqrt(
                                252
                                        * sum(
                                                window,
                                                b -> Math.pow(Math.log(b.high() / b.low()), 2))
                                        / (4 * N * Math.log(2))));
        check(
                "garman-klass",
                "volatility",
                window -> Math.sqrt(252 * sum(window, TextbookFormulaTest::garmanKlass) / N));
    }

    private static double garmanKlass(Bar bar) {
        double range = Math.log(bar.high() / bar.low());
        double body = Math.log(bar.close() / bar.open());
        return 0.5 * range * range - (2 * Math.log(2) - 1) * body * body;
    }

    @Test
    void channelsAreTheExtremesOfTheWindow() {
        ToDoubleFunction<List<Bar>> top =
                window -> window.stream().mapToDouble(Bar::high).max().orElseThrow();
        ToDoubleFunction<List<Bar>> bottom =
                window -> window.stream().mapToDouble(Bar::low).min().orElseThrow();
        check("donchian-channel", "top", top);
        check("donchian-channel", "bot", bottom);
        check(
                "cci-lambert",
                "cci",
                window -> {
                    double mean = sum(window, TextbookFormulaTest::typical) / N;
                    double deviation = sum(window, b -> Math.abs(typical(b) - mean)) / N;
                    return (typical(window.getLast()) - mean) / (0.015 * deviation);
                });
        check(
                "balance-of-power",
                "bop",
                window -> sum(window, b -> (b.close() - b.open()) / (b.high() - b.low())) / N);
    }

    @Test
    void zScoreAndVarianceAreThoseOfTheWindow() {
        check("variance", "variance", TextbookFormulaTest::variance);
        check(
                "z-score",
                "zscore",
                window ->
                        (window.getLast().close() - closes(window).average().orElseThrow())
                                / Math.sqrt(variance(window)));
        check(
                "percent-rank",
                "pctrank",
                window ->
                        closes(window).filter(x -> x < window.getLast().close()).count()
                                / (double) N);
    }

    private static void check(String id, String line, ToDoubleFunction<List<Bar>> formula) {
        Indicator indicator =
                IndicatorCatalog.standard()
                        .find(id)
                        .orElseThrow()
                        .create(Map.of("period", Integer.toString(N)));
        double[] values = Replay.lines(indicator, BARS)[indicator.lines().indexOf(line)];
        for (int i = N - 1; i < BARS.size(); i++) {
            double expected = formula.applyAsDouble(BARS.subList(i - N + 1, i + 1));
            assertEquals(expected, values[i], 1e-9 * Math.max(1, Math.abs(expected)), id);
        }
    }

    private static DoubleStream closes(List<Bar> window) {
        return window.stream().mapToDouble(Bar::close);
    }

    private static double sum(List<Bar> window, ToDoubleFunction<Bar> term) {
        return window.stream().mapToDouble(term).sum();
    }

    private static double typical(Bar bar) {
        return (bar.high() + bar.low() + bar.close()) / 3;
    }

    private static double vwap(List<Bar> window) {
        return sum(window, b -> typical(b) * b.volume()) / sum(window, Bar::volume);
    }

    private static double variance(List<Bar> window) {
        double mean = closes(window).average().orElseThrow();
        return closes(window).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    }

    /** Start and slope, by the normal equations. */
    private static double[] line(List<Bar> window) {
        double[] x = closes(window).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double middle = (N - 1) / 2.0;
        double both = 0;
        double squares = 0;
        for (int i = 0; i < N; i++) {
            both += (i - middle) * (x[i] - mean);
            squares += (i - middle) * (i - middle);
        }
        double slope = both / squares;
        return new double[] {mean - slope * middle, slope};
    }
}
