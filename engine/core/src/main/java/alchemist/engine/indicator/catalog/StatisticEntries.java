package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.OnInput;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.statistic.Autocorrelation;
import alchemist.engine.indicator.statistic.Beta;
import alchemist.engine.indicator.statistic.CoefficientOfVariation;
import alchemist.engine.indicator.statistic.Covariance;
import alchemist.engine.indicator.statistic.Hurst;
import alchemist.engine.indicator.statistic.LinearRegression;
import alchemist.engine.indicator.statistic.LinearRegressionChannel;
import alchemist.engine.indicator.statistic.LinearRegressionForecast;
import alchemist.engine.indicator.statistic.LogReturn;
import alchemist.engine.indicator.statistic.MeanAbsoluteDeviation;
import alchemist.engine.indicator.statistic.MeanDeviation;
import alchemist.engine.indicator.statistic.Median;
import alchemist.engine.indicator.statistic.Midpoint;
import alchemist.engine.indicator.statistic.MinMaxScale;
import alchemist.engine.indicator.statistic.Pearson;
import alchemist.engine.indicator.statistic.PercentRank;
import alchemist.engine.indicator.statistic.Quantile;
import alchemist.engine.indicator.statistic.Ratio;
import alchemist.engine.indicator.statistic.SampleDeviation;
import alchemist.engine.indicator.statistic.Spread;
import alchemist.engine.indicator.statistic.StandardDeviation;
import alchemist.engine.indicator.statistic.Variance;
import alchemist.engine.indicator.statistic.ZScore;

import java.util.List;
import java.util.stream.Stream;

/** Spread, rank, regression and correlation. */
final class StatisticEntries {

    private StatisticEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(spread(), ranks(), lines(), pairs()).flatMap(List::stream).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.STATISTIC, id, name, sentence);
    }

    private static List<IndicatorSpec> spread() {
        return List.of(
                entry("standard-deviation", "Standard deviation", "√(Σ(x − mean)² / n).")
                        .also("StandardDeviation", "StdDev", "STD")
                        .period(20)
                        .makesOfValue(p -> new StandardDeviation(p.period())),
                entry("sample-deviation", "Sample deviation", "√(Σ(x − mean)² / (n − 1)).")
                        .period(20, 2)
                        .makesOfValue(p -> new SampleDeviation(p.period())),
                entry("variance", "Variance", "Σ(x − mean)² / n.")
                        .period(20)
                        .makesOfValue(p -> new Variance(p.period())),
                entry("z-score", "Z-score", "(x − mean) / σ.")
                        .period(20, 2)
                        .makesOfValue(p -> new ZScore(p.period())),
                entry("coefficient-of-variation", "Coefficient of variation", "σ / mean.")
                        .period(20)
                        .makesOfValue(p -> new CoefficientOfVariation(p.period())),
                entry("mean-deviation", "Mean deviation", "MA(|x − MA(x)|), each bar's own mean.")
                        .also("MeanDeviation", "MeanDev")
                        .period(20, 2)
                        .average(MovingAverage.SMA)
                        .makesOfValue(p -> new MeanDeviation(p.average(), p.period())),
                entry("mean-absolute-deviation", "Mean absolute deviation", "Σ|x − mean| / n.")
                        .also("MAD")
                        .period(20)
                        .makesOfValue(p -> new MeanAbsoluteDeviation(p.period())),
                entry("hurst-exponent", "Hurst exponent", "2·slope of ln √σ(lag) on ln lag.")
                        .also("HurstExponent", "Hurst")
                        .period(40, 8)
                        .makesOfValue(p -> new Hurst(p.period())),
                entry("log-return", "Log return", "ln(x / x').")
                        .makesOfValue(p -> new LogReturn()));
    }

    private static List<IndicatorSpec> ranks() {
        return List.of(
                entry("median", "Median", "The middle of the last n values.")
                        .period(20)
                        .makesOfValue(p -> new Median(p.period())),
                entry("quantile", "Quantile", "Value at a share of the order of the last n.")
                        .period(20)
                        .number("share", 0.5, new IndicatorParameter.Range(0, 1))
                        .makesOfValue(p -> new Quantile(p.period(), p.number("share"))),
                entry("percent-rank", "Percent rank", "Share of the last n strictly below x.")
                        .also("PercentRank", "PctRank")
                        .period(50)
                        .makesOfValue(p -> new PercentRank(p.period())),
                entry("midpoint", "Midpoint", "(highest + lowest) / 2 of the last n.")
                        .period(14)
                        .makesOfValue(p -> new Midpoint(p.period())),
                entry("min-max-scale", "Place in the range", "(x − lowest) / (highest − lowest).")
                        .period(14, 2)
                        .makesOfValue(p -> new MinMaxScale(p.period())));
    }

    private static List<IndicatorSpec> lines() {
        return List.of(
                entry("linear-regression", "Linear regression", "End, slope and R² of n values.")
                        .also("LinReg")
                        .period(14, 2)
                        .makesOfValue(p -> new LinearRegression(p.period())),
                entry("linear-regression-slope", "Regression slope", "Slope per bar of n values.")
                        .also("LinRegSlope", "Slope")
                        .period(14, 2)
                        .input("input", Input.CLOSE)
                        .makes(p -> regression(p, 1)),
                entry("r-squared", "R squared", "Share of variance a line explains.")
                        .also("RSquared", "R2")
                        .period(14, 2)
                        .input("input", Input.CLOSE)
                        .makes(p -> regression(p, 2)),
                entry("time-series-forecast", "Time series forecast", "Line prolonged by a bar.")
                        .also("TSF")
                        .period(14, 2)
                        .makesOfValue(p -> new LinearRegressionForecast(p.period())),
                entry(
                                "linear-regression-channel",
                                "Regression channel",
                                "Line ± k standard errors.")
                        .also("LinRegChannel")
                        .period(50, 3)
                        .number("factor", 2)
                        .makesOfValue(
                                p -> new LinearRegressionChannel(p.period(), p.number("factor"))),
                entry("autocorrelation", "Autocorrelation", "Correlation of x with x[lag ago].")
                        .period(20, 2)
                        .whole("lag", 1, 1)
                        .makesOfValue(p -> new Autocorrelation(p.period(), p.whole("lag"))));
    }

    private static Indicator regression(Settings p, int line) {
        return new ChosenLines(
                new OnInput(p.input("input"), new LinearRegression(p.period())), line);
    }

    private static Entry pair(String id, String name, String sentence) {
        return entry(id, name, sentence).pair(Input.HIGH, Input.LOW);
    }

    private static List<IndicatorSpec> pairs() {
        return List.of(
                pair("pearson", "Pearson correlation", "cov / (σ·σ) of n pairs.")
                        .also("PearsonR", "Correlation", "Correl")
                        .period(20, 2)
                        .makes(p -> new Pearson(p.pair(), p.period())),
                pair("beta", "Beta", "cov / var(first) of n pairs.")
                        .period(20, 2)
                        .makes(p -> new Beta(p.pair(), p.period())),
                pair("covariance", "Covariance", "Σ(x − mean)(y − mean) / n.")
                        .period(20)
                        .makes(p -> new Covariance(p.pair(), p.period())),
                pair("spread", "Spread", "first − second.").makes(p -> new Spread(p.pair())),
                pair("ratio", "Ratio", "first / second.").makes(p -> new Ratio(p.pair())));
    }
}
