package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.Position;
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
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a run, in groups. */
public final class MetricsTable {

    private final BacktestResult result;
    private final Metrics metrics;

    MetricsTable(RunFacts run) {
        this(run.result(), run.metrics());
    }

    private MetricsTable(BacktestResult result, Metrics metrics) {
        this.result = result;
        this.metrics = metrics;
    }

    /** All groups of figures of a result. */
    public static List<FigureGroup> groups(BacktestResult result, Metrics metrics) {
        return new MetricsTable(result, metrics).groups();
    }

    void write(Html html) throws IOException {
        html.raw("<section class=\"groups\">\n");
        for (FigureGroup group : groups()) {
            group.write(html);
        }
        html.raw("</section>\n");
    }

    private List<FigureGroup> groups() {
        return List.of(
                outcome(),
                risk(),
                underWater(),
                distribution(),
                trades(),
                payoff(),
                holding(),
                activity(),
                benchmark());
    }

    private FigureGroup outcome() {
        double total = metrics.totalReturn();
        double cagr = metrics.risk().cagr();
        return new FigureGroup("Result")
                .signed("Return", Figures.gain(total), total)
                .signed("CAGR", Figures.gain(cagr), cagr)
                .plain("Final value", Numbers.money(result.finalValue()))
                .plain("Final cash", Numbers.money(result.finalCash()))
                .plain("Open position", position());
    }

    private FigureGroup risk() {
        Metrics.Risk risk = metrics.risk();
        return new FigureGroup("Risk and return")
                .plain("Volatility", Numbers.percent(risk.volatility()))
                .plain("Sharpe", Numbers.ratio(risk.sharpe(), 2))
                .plain("Sortino", Numbers.ratio(risk.sortino(), 2))
                .plain("Calmar", Numbers.ratio(risk.calmar(), 2))
                .plain("Omega", Numbers.ratio(metrics.distribution().omega(), 2));
    }

    private FigureGroup underWater() {
        UnderWater water = metrics.underWater();
        double depth = -metrics.drawdown().depth();
        return new FigureGroup("Drawdown")
                .signed("Max drawdown", Figures.gain(depth), depth)
                .plain("Longest", Numbers.count(metrics.drawdown().longestBars()) + " bars")
                .plain("Longest under water", time(water.longestNanos()))
                .plain("Ulcer index", Numbers.percent(water.ulcerIndex(), 2))
                .plain("Martin ratio", Numbers.ratio(water.martin(), 2))
                .plain("Recovery factor", Numbers.ratio(water.recoveryFactor(), 2));
    }

    private static String time(long nanos) {
        return nanos == 0 ? "none" : Numbers.duration(Duration.ofNanos(nanos));
    }

    private FigureGroup distribution() {
        ReturnDistribution days = metrics.distribution();
        return new FigureGroup("Daily returns")
                .plain("Value at risk 95 %", Numbers.percent(days.valueAtRisk95(), 2))
                .plain("Expected shortfall 95 %", Numbers.percent(days.expectedShortfall95(), 2))
                .plain("Skewness", Numbers.ratio(days.skewness(), 2))
                .plain("Excess kurtosis", Numbers.ratio(days.kurtosis(), 2))
                .plain("Tail ratio", Numbers.ratio(days.tailRatio(), 2))
                .plain(
                        "Worst, best day",
                        Numbers.percent(days.worstDay(), 2)
                                + ", "
                                + Numbers.percent(days.bestDay(), 2));
    }

    private FigureGroup trades() {
        TradeStatistics trades = metrics.trades();
        double expectancy = trades.expectancy();
        return new FigureGroup("Trades")
                .plain("Closed trades", Numbers.count(trades.trades()))
                .plain("Win rate", Numbers.percent(trades.winRate()))
                .plain("Profit factor", Numbers.ratio(trades.profitFactor(), 2))
                .signed("Expectancy", Numbers.signedMoney(expectancy), expectancy)
                .plain("SQN", Numbers.ratio(trades.sqn(), 2));
    }

    private FigureGroup payoff() {
        Payoff payoff = metrics.details().payoff();
        double win = payoff.averageWin();
        double loss = payoff.averageLoss();
        return new FigureGroup("Wins and losses")
                .signed("Average win", Numbers.signedMoney(win), win)
                .signed("Average loss", Numbers.signedMoney(loss), loss)
                .plain("Payoff ratio", Numbers.ratio(payoff.ratio(), 2))
                .plain("Kelly fraction", Numbers.percent(payoff.kelly()))
                .plain("Largest win", Numbers.signedMoney(payoff.largestWin()))
                .plain("Largest loss", Numbers.signedMoney(payoff.largestLoss()));
    }

    private FigureGroup holding() {
        HoldingTimes holding = metrics.details().holding();
        Streaks streaks = metrics.details().streaks();
        Excursions excursions = metrics.details().excursions();
        return new FigureGroup("Course of trades")
                .plain("Average holding", Figures.bars(holding.averageBars()))
                .plain("Median holding", Figures.bars(holding.medianBars()))
                .plain("Average MAE", Numbers.signedMoney(excursions.averageAdverse()))
                .plain("Average MFE", Numbers.signedMoney(excursions.averageFavourable()))
                .plain("Longest winning streak", Numbers.count(streaks.longestWon()))
                .plain("Longest losing streak", Numbers.count(streaks.longestLost()));
    }

    private FigureGroup activity() {
        return new FigureGroup("Activity")
                .plain("Bars", Numbers.count(result.barsDone()))
                .plain("Fills", Numbers.count(result.record().fills().size()))
                .plain("Exposure", Numbers.percent(metrics.exposure()))
                .plain("Turnover", Numbers.ratio(metrics.turnover(), 2) + " ×")
                .plain(
                        "Average leverage",
                        Numbers.ratio(metrics.activity().averageLeverage(), 2) + " ×")
                .plain("Commission paid", Numbers.money(metrics.costs()));
    }

    private FigureGroup benchmark() {
        BenchmarkComparison benchmark = metrics.benchmark();
        double held = benchmark.benchmarkReturn();
        double alpha = benchmark.alpha();
        return new FigureGroup("Against buy and hold")
                .signed("Buy and hold", Figures.gain(held), held)
                .signed("Alpha per year", Figures.gain(alpha), alpha)
                .plain("Beta", Numbers.ratio(benchmark.beta(), 3))
                .plain("Correlation", Numbers.ratio(benchmark.correlation(), 2))
                .plain("Tracking error", Numbers.percent(benchmark.trackingError()))
                .plain("Information ratio", Numbers.ratio(benchmark.informationRatio(), 2));
    }

    private String position() {
        String open =
                result.positions().stream()
                        .filter(position -> !position.isFlat())
                        .map(MetricsTable::position)
                        .collect(Collectors.joining(", "));
        return open.isEmpty() ? "flat" : open;
    }

    private static String position(Position position) {
        return (position.isLong() ? "long " : "short ")
                + Figures.quantity(Math.abs(position.quantity()))
                + " "
                + position.instrument().id();
    }
}
