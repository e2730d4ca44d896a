package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.OnInput;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.average.Alma;
import alchemist.engine.indicator.average.Dema;
import alchemist.engine.indicator.average.Dickson;
import alchemist.engine.indicator.average.EfficiencyRatio;
import alchemist.engine.indicator.average.ExponentialSmoothing;
import alchemist.engine.indicator.average.Hma;
import alchemist.engine.indicator.average.Kama;
import alchemist.engine.indicator.average.LaguerreFilter;
import alchemist.engine.indicator.average.McGinley;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.average.Smma;
import alchemist.engine.indicator.average.SuperSmoother;
import alchemist.engine.indicator.average.T3;
import alchemist.engine.indicator.average.Tema;
import alchemist.engine.indicator.average.Trima;
import alchemist.engine.indicator.average.Vidya;
import alchemist.engine.indicator.average.Vwma;
import alchemist.engine.indicator.average.WeightedAverage;
import alchemist.engine.indicator.average.Wma;
import alchemist.engine.indicator.average.ZeroLag;
import alchemist.engine.indicator.average.Zlema;
import alchemist.engine.indicator.momentum.MovingAverageOscillator;
import alchemist.engine.indicator.statistic.LinearRegression;
import alchemist.engine.indicator.volatility.MovingAverageEnvelope;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Moving averages and smoothing filters. */
final class AverageEntries {

    private AverageEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.concat(backtrader().stream(), others().stream()).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.AVERAGE, id, name, sentence);
    }

    private static Entry entry(MovingAverage average, String id, String name, String sentence) {
        return entry(id, name, sentence).also(average.aliases());
    }

    private static List<IndicatorSpec> backtrader() {
        return List.of(
                entry(
                                MovingAverage.SMA,
                                "sma",
                                "Simple moving average",
                                "Mean of the last n values: Σx / n.")
                        .also("Average", "Mean")
                        .period(30)
                        .makesOfValue(p -> new Sma(p.period())),
                entry(
                                MovingAverage.EMA,
                                "ema",
                                "Exponential moving average",
                                "EMA += 2/(n+1)·(x − EMA), seeded with the first n values' mean.")
                        .period(30)
                        .makesOfValue(p -> new Ema(p.period())),
                entry(
                                MovingAverage.SMMA,
                                "smma",
                                "Smoothed moving average",
                                "Wilder's: SMMA += (x − SMMA)/n, seeded with the first n values'"
                                        + " mean.")
                        .period(30)
                        .makesOfValue(p -> new Smma(p.period())),
                entry(
                                MovingAverage.WMA,
                                "wma",
                                "Weighted moving average",
                                "Σ k·x(k) / Σ k, the newest of n values weighing n.")
                        .period(30)
                        .makesOfValue(p -> new Wma(p.period())),
                entry(
                                MovingAverage.HMA,
                                "hma",
                                "Hull moving average",
                                "WMA(√n) of 2·WMA(n/2) − WMA(n).")
                        .period(30, 2)
                        .makesOfValue(p -> new Hma(p.period())),
                entry(
                                MovingAverage.KAMA,
                                "kama",
                                "Kaufman's adaptive moving average",
                                "Smoothing with factor (ER·(f − s) + s)², ER the efficiency ratio"
                                        + " over n bars.")
                        .period(30)
                        .whole("fast", 2, 1)
                        .whole("slow", 30, 1)
                        .makesOfValue(p -> new Kama(p.period(), p.whole("fast"), p.whole("slow"))),
                entry(
                                MovingAverage.DEMA,
                                "dema",
                                "Double exponential moving average",
                                "2·EMA − EMA(EMA).")
                        .period(30)
                        .makesOfValue(p -> new Dema(p.period())),
                entry(
                                MovingAverage.TEMA,
                                "tema",
                                "Triple exponential moving average",
                                "3·EMA − 3·EMA(EMA) + EMA(EMA(EMA)).")
                        .period(30)
                        .makesOfValue(p -> new Tema(p.period())),
                entry(
                                MovingAverage.ZLEMA,
                                "zlema",
                                "Zero-lag exponential moving average",
                                "EMA(n) of 2·x − x[(n−1)/2 ago].")
                        .period(30)
                        .makesOfValue(p -> new Zlema(p.period())),
                entry(
                                MovingAverage.ZLIND,
                                "zero-lag-indicator",
                                "Error-correcting zero-lag indicator",
                                "α·(EMA + gain·(x − EC')) + (1 − α)·EC' with the gain that comes"
                                        + " nearest to x.")
                        .period(30)
                        .whole("gainlimit", 50, 0)
                        .makesOfValue(p -> new ZeroLag(p.period(), p.whole("gainlimit"))),
                entry(
                                MovingAverage.DMA,
                                "dma",
                                "Dickson moving average",
                                "Mean of the zero-lag indicator (n) and HMA(hperiod).")
                        .period(30)
                        .whole("gainlimit", 50, 0)
                        .whole("hperiod", 7, 2)
                        .makesOfValue(
                                p ->
                                        new Dickson(
                                                p.period(),
                                                p.whole("gainlimit"),
                                                p.whole("hperiod"))),
                entry(
                                "exponential-smoothing",
                                "Exponential smoothing",
                                "S += α·(x − S), seeded with the first n values' mean; α 0 stands"
                                        + " for 2/(n+1).")
                        .also("ExponentialSmoothing", "ExpSmoothing")
                        .also("ExponentialSmoothingDynamic", "ExpSmoothingDynamic")
                        .period(30)
                        .number("alpha", 0, new IndicatorParameter.Range(0, 1))
                        .makesOfValue(p -> new ExponentialSmoothing(p.period(), alpha(p))),
                entry(
                                "weighted-average",
                                "Weighted average",
                                "coef·Σ w(k)·x(k) with weights falling by the factor decay per"
                                        + " bar.")
                        .also("WeightedAverage", "AverageWeighted")
                        .period(30)
                        .number("coef", 1)
                        .number("decay", 1)
                        .makesOfValue(p -> new WeightedAverage(p.number("coef"), weights(p))),
                entry(
                                "laguerre-filter",
                                "Laguerre filter",
                                "(L0 + 2·L1 + 2·L2 + L3) / 6 of a chain of all-pass filters with"
                                        + " damping gamma.")
                        .also("LaguerreFilter", "LAGF")
                        .number("gamma", 0.5, new IndicatorParameter.Range(0, 0.999999))
                        .makesOfValue(p -> new LaguerreFilter(p.number("gamma"))));
    }

    private static double alpha(Settings settings) {
        double alpha = settings.number("alpha");
        return alpha == 0 ? 2.0 / (1 + settings.period()) : alpha;
    }

    private static double[] weights(Settings settings) {
        double[] weights = new double[settings.period()];
        double weight = 1.0 / weights.length;
        for (int k = weights.length - 1; k >= 0; k--) {
            weights[k] = weight;
            weight *= settings.number("decay");
        }
        return weights;
    }

    private static List<IndicatorSpec> others() {
        return List.of(
                entry("trima", "Triangular moving average", "SMA of an SMA of half the length.")
                        .also("TriangularMovingAverage", "TMA")
                        .period(20)
                        .makesOfValue(p -> new Trima(p.period())),
                entry("t3", "Tillson T3", "Three times over (1 + v)·EMA − v·EMA(EMA).")
                        .period(5)
                        .number("factor", 0.7, "vfactor")
                        .makesOfValue(p -> new T3(p.period(), p.number("factor"))),
                entry("mcginley", "McGinley dynamic", "MD += (x − MD) / (n·(x/MD)⁴).")
                        .also("McGinleyDynamic")
                        .period(14)
                        .makesOfValue(p -> new McGinley(p.period())),
                entry("alma", "Arnaud Legoux moving average", "Gaussian weights off the middle.")
                        .also("ArnaudLegoux")
                        .period(9)
                        .number("offset", 0.85, new IndicatorParameter.Range(0, 1))
                        .number("sigma", 6, new IndicatorParameter.Range(0.01, 1000))
                        .makesOfValue(
                                p -> new Alma(p.period(), p.number("offset"), p.number("sigma"))),
                entry("vidya", "Variable index dynamic average", "S += 2/(n+1)·|CMO|/100·(x − S).")
                        .period(14)
                        .whole("momentum", 9, 1)
                        .makesOfValue(p -> new Vidya(p.period(), p.whole("momentum"))),
                entry("super-smoother", "Ehlers super smoother", "Two-pole Butterworth filter.")
                        .period(10)
                        .makesOfValue(p -> new SuperSmoother(p.period())),
                entry(
                                "vwma",
                                "Volume-weighted moving average",
                                "Σ price·volume / Σ volume of n bars.")
                        .of("close", "volume")
                        .period(20)
                        .input("input", Input.CLOSE)
                        .makes(p -> new Vwma(p.input("input"), p.period())),
                entry(
                                "efficiency-ratio",
                                "Kaufman efficiency ratio",
                                "|net change| / Σ |change| over n bars.")
                        .also("ER")
                        .period(10)
                        .makesOfValue(p -> new EfficiencyRatio(p.period())),
                entry("lsma", "Least squares moving average", "End of the regression line of n.")
                        .also("LeastSquaresMovingAverage", "EndPointMovingAverage")
                        .period(25, 2)
                        .input("input", Input.CLOSE)
                        .makes(AverageEntries::lsma));
    }

    private static Indicator lsma(Settings p) {
        return new ChosenLines(new OnInput(p.input("input"), new LinearRegression(p.period())), 0);
    }

    /** Bands around and distances from each of backtrader's averages. */
    static List<IndicatorSpec> generated() {
        return Arrays.stream(MovingAverage.values())
                .flatMap(average -> Stream.of(envelope(average), oscillator(average)))
                .toList();
    }

    private static int least(MovingAverage average) {
        return average == MovingAverage.HMA ? 2 : 1;
    }

    private static List<String> names(MovingAverage average, String ending) {
        return average.aliases().stream().map(alias -> alias + ending).toList();
    }

    private static IndicatorSpec envelope(MovingAverage average) {
        String name = average.name();
        return new Entry(
                        Category.VOLATILITY,
                        average.text() + "-envelope",
                        name + " envelope",
                        name + "(n) and the lines perc percent above and below.")
                .also(names(average, "Envelope"))
                .period(30, least(average))
                .number("perc", 2.5)
                .makesOfValue(
                        p -> new MovingAverageEnvelope(average, p.period(), p.number("perc")));
    }

    private static IndicatorSpec oscillator(MovingAverage average) {
        String name = average.name();
        return new Entry(
                        Category.MOMENTUM,
                        average.text() + "-oscillator",
                        name + " oscillator",
                        "x − " + name + "(n).")
                .also(names(average, "Oscillator"))
                .also(names(average, "Osc"))
                .period(30, least(average))
                .makesOfValue(p -> new MovingAverageOscillator(average, p.period()));
    }
}
