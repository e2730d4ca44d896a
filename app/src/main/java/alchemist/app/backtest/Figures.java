package alchemist.app.backtest;

import static alchemist.app.backtest.Figure.plain;
import static alchemist.app.backtest.Figure.signed;

import alchemist.app.fx.Numbers;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.TradeStatistics;

import java.util.List;
import java.util.stream.Collectors;

/** The figures of a result in groups, formatted and explained. */
record Figures(String title, List<Figure> figures) {

    static List<Figures> of(BacktestRun run) {
        return List.of(returns(run), risk(run), trades(run), activity(run));
    }

    private static Figures returns(BacktestRun run) {
        Metrics metrics = run.metrics();
        double start = run.result().request().settings().cash();
        double end = run.result().finalValue();
        String currency = " " + run.bars().instrument().currency();
        return new Figures(
                "Return",
                List.of(
                        signed(
                                "Total return",
                                Numbers.signedPercent(metrics.totalReturn()),
                                "Final value against starting cash."),
                        signed(
                                "Net profit",
                                Numbers.signedMoney(end - start),
                                "Final value minus starting cash, in" + currency + "."),
                        signed(
                                "CAGR",
                                Numbers.signedPercent(metrics.risk().cagr()),
                                "Growth per year that compounds to the total return, over calendar"
                                        + " time. Unknown below one day."),
                        plain(
                                "Final value",
                                Numbers.money(end),
                                "Cash plus open positions at the last close, in" + currency + "."),
                        plain(
                                "Costs paid",
                                Numbers.money(metrics.costs()),
                                "Commissions of all fills, in" + currency + ".")));
    }

    private static Figures risk(BacktestRun run) {
        Metrics metrics = run.metrics();
        Metrics.Risk risk = metrics.risk();
        double depth = metrics.drawdown().depth();
        return new Figures(
                "Risk",
                List.of(
                        signed(
                                "Max drawdown",
                                Numbers.percent(depth == 0 ? 0 : -depth),
                                "Deepest fall from an earlier peak of equity."),
                        plain(
                                "Longest drawdown",
                                Numbers.count(metrics.drawdown().longestBars()) + " bars",
                                "Most bars in a row below an earlier peak."),
                        plain(
                                "Sharpe",
                                Numbers.ratio(risk.sharpe(), 2),
                                "Mean daily return by its standard deviation, per year of 252 days,"
                                        + " risk-free rate 0."),
                        plain(
                                "Sortino",
                                Numbers.ratio(risk.sortino(), 2),
                                "Like Sharpe, but only losing days count as risk."),
                        plain(
                                "Calmar",
                                Numbers.ratio(risk.calmar(), 2),
                                "CAGR by maximum drawdown."),
                        plain(
                                "Volatility",
                                Numbers.percent(risk.volatility()),
                                "Standard deviation of daily returns, per year of 252 days.")));
    }

    private static Figures trades(BacktestRun run) {
        TradeStatistics trades = run.metrics().trades();
        return new Figures(
                "Trades",
                List.of(
                        plain(
                                "Closed trades",
                                Numbers.count(trades.trades()),
                                "Round trips from flat to flat, or to the reversal."),
                        plain(
                                "Won",
                                Numbers.count(trades.won())
                                        + " ("
                                        + Numbers.percent(trades.winRate())
                                        + ")",
                                "Trades that ended at or above zero after costs."),
                        plain(
                                "Profit factor",
                                Numbers.ratio(trades.profitFactor(), 2),
                                "Money won by money lost, after costs. Above 1 is profitable."),
                        signed(
                                "Per trade",
                                Numbers.signedMoney(trades.expectancy()),
                                "Mean profit of a trade after costs."),
                        plain(
                                "SQN",
                                Numbers.ratio(trades.sqn(), 2),
                                "System quality number: √n · mean / standard deviation of the"
                                        + " trades' profits.")));
    }

    private static Figures activity(BacktestRun run) {
        Metrics metrics = run.metrics();
        return new Figures(
                "Activity",
                List.of(
                        plain(
                                "Exposure",
                                Numbers.percent(metrics.exposure()),
                                "Share of bars that ended with an open position."),
                        plain(
                                "Turnover",
                                Numbers.ratio(metrics.turnover(), 1) + " ×",
                                "Traded value by mean equity."),
                        plain(
                                "Open at the end",
                                open(run),
                                "Positions that were not closed by the last bar."),
                        plain(
                                "Run time",
                                Numbers.duration(run.took()),
                                Numbers.compact(run.barsPerSecond())
                                        + " bars per second; reading the bars and computing the"
                                        + " figures are not counted.")));
    }

    private static String open(BacktestRun run) {
        String open =
                run.result().positions().stream()
                        .filter(position -> !position.isFlat())
                        .map(Figures::position)
                        .collect(Collectors.joining(", "));
        return open.isEmpty() ? "flat" : open;
    }

    private static String position(Position position) {
        Instrument instrument = position.instrument();
        double units = instrument.units(Math.abs(position.lots()));
        return (position.isLong() ? "long " : "short ")
                + Numbers.quantity(units, instrument.quantityDecimals());
    }
}
