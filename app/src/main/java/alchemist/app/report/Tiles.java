package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.performance.Metrics;

import java.io.IOException;

/** The half dozen figures a reader looks for first. */
final class Tiles {

    private final RunFacts run;

    Tiles(RunFacts run) {
        this.run = run;
    }

    void write(Html html) throws IOException {
        Metrics metrics = run.metrics();
        double profit = run.result().finalValue() - run.result().request().settings().cash();
        double depth = -metrics.drawdown().depth();
        html.raw("<section class=\"tiles\">\n");
        tile(html, "Net profit", Numbers.signedMoney(profit), profit);
        tile(html, "Return", Figures.gain(metrics.totalReturn()), metrics.totalReturn());
        tile(html, "Max drawdown", Figures.gain(depth), depth);
        tile(html, "Sharpe", Numbers.ratio(metrics.risk().sharpe(), 2), 0);
        tile(html, "Profit factor", Numbers.ratio(metrics.trades().profitFactor(), 2), 0);
        tile(html, "Trades", Numbers.count(metrics.trades().trades()), 0);
        tile(html, "Win rate", Numbers.percent(metrics.trades().winRate()), 0);
        html.raw("</section>\n");
    }

    private static void tile(Html html, String name, String value, double sign) throws IOException {
        html.raw("<div>")
                .element("span", name)
                .element("strong class=\"" + Html.sign(sign).strip() + "\"", value)
                .raw("</div>\n");
    }
}
