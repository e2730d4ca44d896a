package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.Position;
import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.TradeStatistics;

import java.io.IOException;
import java.util.stream.Collectors;

/** The figures of a run, in four groups. */
final class MetricsTable {

    private final BacktestResult result;
    private final Metrics metrics;

    MetricsTable(RunFacts run) {
        result = run.result();
        metrics = run.metrics();
    }

    void write(Html html) throws IOException {
        html.raw("<section class=\"groups\">\n");
        outcome(html);
        risk(html);
        trades(html);
        activity(html);
        html.raw("</section>\n");
    }

    private void outcome(Html html) throws IOException {
        group(html, "Result");
        signed(html, "Return", Numbers.signedPercent(metrics.totalReturn()), metrics.totalReturn());
        signed(html, "CAGR", Numbers.signedPercent(metrics.risk().cagr()), metrics.risk().cagr());
        plain(html, "Final value", Numbers.money(result.finalValue()));
        plain(html, "Final cash", Numbers.money(result.finalCash()));
        plain(html, "Open position", position());
        html.raw("</table></div>\n");
    }

    private void risk(Html html) throws IOException {
        Metrics.Risk risk = metrics.risk();
        group(html, "Risk");
        double depth = -metrics.drawdown().depth();
        signed(html, "Max drawdown", Numbers.signedPercent(depth), depth);
        plain(html, "Longest drawdown", Numbers.count(metrics.drawdown().longestBars()) + " bars");
        plain(html, "Volatility", Numbers.percent(risk.volatility()));
        plain(html, "Sharpe", Numbers.ratio(risk.sharpe(), 2));
        plain(html, "Sortino", Numbers.ratio(risk.sortino(), 2));
        plain(html, "Calmar", Numbers.ratio(risk.calmar(), 2));
        html.raw("</table></div>\n");
    }

    private void trades(Html html) throws IOException {
        TradeStatistics trades = metrics.trades();
        group(html, "Trades");
        plain(html, "Closed trades", Numbers.count(trades.trades()));
        plain(html, "Win rate", Numbers.percent(trades.winRate()));
        plain(html, "Profit factor", Numbers.ratio(trades.profitFactor(), 2));
        signed(html, "Expectancy", Numbers.signedMoney(trades.expectancy()), trades.expectancy());
        plain(html, "SQN", Numbers.ratio(trades.sqn(), 2));
        html.raw("</table></div>\n");
    }

    private void activity(Html html) throws IOException {
        group(html, "Activity");
        plain(html, "Bars", Numbers.count(result.barsDone()));
        plain(html, "Orders", Numbers.count(result.record().orders().size()));
        plain(html, "Fills", Numbers.count(result.record().fills().size()));
        plain(html, "Exposure", Numbers.percent(metrics.exposure()));
        plain(html, "Turnover", Numbers.ratio(metrics.turnover(), 2) + " ×");
        plain(html, "Commission paid", Numbers.money(metrics.costs()));
        html.raw("</table></div>\n");
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

    private static void group(Html html, String name) throws IOException {
        html.raw("<div>").element("h2", name).raw("<table>");
    }

    private static void plain(Html html, String name, String value) throws IOException {
        html.raw("<tr>").cell(name).number(value).raw("</tr>\n");
    }

    private static void signed(Html html, String name, String text, double value)
            throws IOException {
        html.raw("<tr>").cell(name).gain(text, value).raw("</tr>\n");
    }
}
