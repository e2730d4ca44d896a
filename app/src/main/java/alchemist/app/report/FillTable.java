package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import java.io.IOException;
import java.util.List;

/** All fills, folded away. */
final class FillTable {

    /** Nobody reads more of them here; the result as JSON is complete. */
    private static final int LISTED = 2_000;

    private final List<RunRecord.FillRecord> fills;
    private final boolean intraday;

    FillTable(BacktestResult result) {
        fills = result.record().fills();
        intraday = result.request().data().getFirst().period().isIntraday();
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Fills (" + Numbers.count(fills.size()) + ")");
        if (fills.isEmpty()) {
            html.element("p class=\"hint\"", "Nothing was traded.").raw("</section>\n");
            return;
        }
        html.raw("<details>")
                .element("summary", summary())
                .raw("<table class=\"rows\">")
                .headings(
                        ">Order",
                        ">Bar",
                        "Time",
                        "Instrument",
                        "Side",
                        ">Quantity",
                        ">Price",
                        ">Commission",
                        "Rule");
        for (RunRecord.FillRecord fill : fills.subList(0, Math.min(LISTED, fills.size()))) {
            row(html, fill);
        }
        html.raw("</table></details></section>\n");
    }

    private String summary() {
        return fills.size() <= LISTED
                ? "Show all fills"
                : "Show the first %s fills; the result file has all of them"
                        .formatted(Numbers.count(LISTED));
    }

    private void row(Html html, RunRecord.FillRecord executed) throws IOException {
        Fill fill = executed.fill();
        html.raw("<tr>")
                .number(Numbers.count(fill.orderId()))
                .number(Numbers.count(executed.bar()))
                .cell(Figures.barTime(fill.time(), fill.instrument().zone(), intraday))
                .cell(fill.instrument().id().toString())
                .cell(fill.side() == Side.BUY ? "▲ buy" : "▼ sell")
                .number(Figures.quantity(fill.quantity()))
                .number(Figures.price(fill.price(), fill.instrument()))
                .number(Numbers.ratio(fill.commission(), 4))
                .cell(fill.rule())
                .raw("</tr>\n");
    }
}
