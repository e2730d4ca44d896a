package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.Instrument;

import java.io.IOException;
import java.util.List;

/**
 * Closed trades; what is beyond the first hundreds is folded away, and beyond thousands left out.
 */
final class TradeTable {

    private static final int SHOWN = 500;

    /** Nobody reads more of them here; the result as JSON is complete. */
    private static final int LISTED = 2_000;

    private final List<Trade> trades;
    private final boolean intraday;

    TradeTable(BacktestResult result) {
        trades = result.record().trades();
        intraday = result.request().data().getFirst().period().isIntraday();
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Trades (" + Numbers.count(trades.size()) + ")");
        if (trades.isEmpty()) {
            html.element("p class=\"hint\"", "No trade was closed.");
        } else {
            table(html, 0, Math.min(SHOWN, trades.size()));
        }
        if (trades.size() > SHOWN) {
            int listed = Math.min(LISTED, trades.size());
            html.raw("<details>")
                    .element("summary", Numbers.count(listed - SHOWN) + " more trades");
            table(html, SHOWN, listed);
            html.raw("</details>");
        }
        if (trades.size() > LISTED) {
            html.element(
                    "p class=\"hint\"",
                    "These are the first %s of %s trades; the result file has all of them."
                            .formatted(Numbers.count(LISTED), Numbers.count(trades.size())));
        }
        html.raw("</section>\n");
    }

    private void table(Html html, int from, int to) throws IOException {
        html.raw("<table class=\"rows\">")
                .headings(
                        ">#",
                        "Side",
                        ">Quantity",
                        "Entry",
                        ">Price",
                        "Exit",
                        ">Price",
                        ">Bars",
                        ">P&L",
                        ">Net",
                        ">MAE",
                        ">MFE");
        for (int i = from; i < to; i++) {
            row(html, i + 1, trades.get(i));
        }
        html.raw("</table>");
    }

    private void row(Html html, int number, Trade trade) throws IOException {
        Instrument instrument = trade.instrument();
        html.raw("<tr>")
                .number(Numbers.count(number))
                .cell(trade.direction() == Trade.Direction.LONG ? "▲ long" : "▼ short")
                .number(Figures.quantity(trade.quantity()));
        leg(html, trade.entry(), instrument);
        leg(html, trade.exit(), instrument);
        html.number(Numbers.count(trade.bars()))
                .gain(Numbers.signedMoney(trade.pnl()), trade.pnl())
                .gain(Numbers.signedMoney(trade.pnlNet()), trade.pnlNet())
                .number(Numbers.signedMoney(trade.mae()))
                .number(Numbers.signedMoney(trade.mfe()))
                .raw("</tr>\n");
    }

    private void leg(Html html, Trade.Leg leg, Instrument instrument) throws IOException {
        html.cell(Figures.barTime(leg.time(), instrument.zone(), intraday))
                .number(Figures.price(leg.price(), instrument));
    }
}
