package alchemist.app.report;

import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.TradeStatistics;

import java.io.IOException;

/** The figures of a run as members of a JSON object. */
final class MetricsJson {

    private MetricsJson() {}

    static void write(Metrics metrics, JsonText json) throws IOException {
        Metrics.Risk risk = metrics.risk();
        json.number("totalReturn", metrics.totalReturn());
        json.number("cagr", risk.cagr());
        json.number("sharpe", risk.sharpe());
        json.number("sortino", risk.sortino());
        json.number("calmar", risk.calmar());
        json.number("maxDrawdown", metrics.drawdown().depth());
        json.whole("maxDrawdownBars", metrics.drawdown().longestBars());
        json.number("volatility", risk.volatility());
        trades(metrics.trades(), json);
        json.number("exposure", metrics.exposure());
        json.number("turnover", metrics.turnover());
        json.number("costs", metrics.costs());
    }

    private static void trades(TradeStatistics trades, JsonText json) throws IOException {
        json.number("sqn", trades.sqn());
        json.whole("trades", trades.trades());
        json.whole("won", trades.won());
        json.number("winRate", trades.winRate());
        json.number("profitFactor", trades.profitFactor());
        json.number("expectancy", trades.expectancy());
    }
}
