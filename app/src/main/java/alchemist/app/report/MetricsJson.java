package alchemist.app.report;

import alchemist.engine.performance.Activity;
import alchemist.engine.performance.BenchmarkComparison;
import alchemist.engine.performance.Excursions;
import alchemist.engine.performance.HoldingTimes;
import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.Payoff;
import alchemist.engine.performance.ReturnDistribution;
import alchemist.engine.performance.Streaks;
import alchemist.engine.performance.TradeStatistics;
import alchemist.engine.performance.UnderWater;

import java.io.IOException;

/** The figures of a run as members of a JSON object; docs/metrics.md explains each of them. */
final class MetricsJson {

    private static final double DAY_NANOS = 86_400e9;

    private MetricsJson() {}

    static void write(Metrics metrics, JsonText json) throws IOException {
        json.number("totalReturn", metrics.totalReturn());
        risk(metrics.risk(), json);
        json.number("maxDrawdown", metrics.drawdown().depth());
        json.whole("maxDrawdownBars", metrics.drawdown().longestBars());
        underWater(metrics.underWater(), json);
        distribution(metrics.distribution(), json);
        trades(metrics.trades(), json);
        payoff(metrics.details().payoff(), json);
        holding(metrics.details().holding(), json);
        streaks(metrics.details().streaks(), json);
        excursions(metrics.details().excursions(), json);
        activity(metrics.activity(), json);
        benchmark(metrics.benchmark(), json);
    }

    private static void risk(Metrics.Risk risk, JsonText json) throws IOException {
        json.number("cagr", risk.cagr());
        json.number("sharpe", risk.sharpe());
        json.number("sortino", risk.sortino());
        json.number("calmar", risk.calmar());
        json.number("volatility", risk.volatility());
    }

    private static void underWater(UnderWater water, JsonText json) throws IOException {
        json.number("ulcerIndex", water.ulcerIndex());
        json.number("martin", water.martin());
        json.number("longestUnderWaterDays", water.longestNanos() / DAY_NANOS);
        json.number("recoveryFactor", water.recoveryFactor());
    }

    private static void distribution(ReturnDistribution days, JsonText json) throws IOException {
        json.number("omega", days.omega());
        json.number("skewness", days.skewness());
        json.number("kurtosis", days.kurtosis());
        json.number("valueAtRisk95", days.valueAtRisk95());
        json.number("valueAtRisk99", days.valueAtRisk99());
        json.number("expectedShortfall95", days.expectedShortfall95());
        json.number("expectedShortfall99", days.expectedShortfall99());
        json.number("tailRatio", days.tailRatio());
        json.number("commonSenseRatio", days.commonSenseRatio());
        json.number("bestDay", days.bestDay());
        json.number("worstDay", days.worstDay());
        json.number("positiveDays", days.positiveDays());
    }

    private static void trades(TradeStatistics trades, JsonText json) throws IOException {
        json.number("sqn", trades.sqn());
        json.whole("trades", trades.trades());
        json.whole("won", trades.won());
        json.number("winRate", trades.winRate());
        json.number("profitFactor", trades.profitFactor());
        json.number("expectancy", trades.expectancy());
    }

    private static void payoff(Payoff payoff, JsonText json) throws IOException {
        json.number("averageWin", payoff.averageWin());
        json.number("averageLoss", payoff.averageLoss());
        json.number("payoff", payoff.ratio());
        json.number("kelly", payoff.kelly());
        json.number("largestWin", payoff.largestWin());
        json.number("largestLoss", payoff.largestLoss());
    }

    private static void holding(HoldingTimes holding, JsonText json) throws IOException {
        json.number("averageHoldingBars", holding.averageBars());
        json.number("medianHoldingBars", holding.medianBars());
        json.whole("longestHoldingBars", holding.longestBars());
        json.number("averageHoldingSeconds", holding.averageSeconds());
    }

    private static void streaks(Streaks streaks, JsonText json) throws IOException {
        json.whole("longestWinStreak", streaks.longestWon());
        json.whole("longestLossStreak", streaks.longestLost());
        json.whole("currentWinStreak", streaks.currentWon());
        json.whole("currentLossStreak", streaks.currentLost());
    }

    private static void excursions(Excursions excursions, JsonText json) throws IOException {
        json.number("averageMae", excursions.averageAdverse());
        json.number("averageMfe", excursions.averageFavourable());
        json.number("worstMae", excursions.worstAdverse());
        json.number("bestMfe", excursions.bestFavourable());
        json.number("edgeRatio", excursions.edge());
    }

    private static void activity(Activity activity, JsonText json) throws IOException {
        json.number("exposure", activity.exposure());
        json.number("turnover", activity.turnover());
        json.number("costs", activity.costs());
        json.number("costShare", activity.costShare());
        json.number("averageLeverage", activity.averageLeverage());
    }

    private static void benchmark(BenchmarkComparison benchmark, JsonText json) throws IOException {
        json.number("benchmarkReturn", benchmark.benchmarkReturn());
        json.number("alpha", benchmark.alpha());
        json.number("beta", benchmark.beta());
        json.number("correlation", benchmark.correlation());
        json.number("trackingError", benchmark.trackingError());
        json.number("informationRatio", benchmark.informationRatio());
    }
}
