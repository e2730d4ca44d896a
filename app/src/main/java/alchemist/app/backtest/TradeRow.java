package alchemist.app.backtest;

import alchemist.engine.account.Trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * A line of the trades table.
 *
 * @param number counts the trades of the run from 1
 * @param words what it is found by, in lower case
 */
record TradeRow(int number, Trade trade, String words) {

    /** Writes the words for a hundred thousand trades and more: call it off the FX thread. */
    static List<TradeRow> of(List<Trade> trades, LongFunction<String> moment) {
        List<TradeRow> rows = new ArrayList<>(trades.size());
        for (Trade trade : trades) {
            String words =
                    String.join(
                            " ",
                            side(trade),
                            outcome(trade),
                            moment.apply(trade.entry().time()),
                            moment.apply(trade.exit().time()));
            rows.add(new TradeRow(rows.size() + 1, trade, words.toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(rows);
    }

    /** {@code long} or {@code short}. */
    String side() {
        return side(trade);
    }

    private static String side(Trade trade) {
        return trade.direction() == Trade.Direction.LONG ? "long" : "short";
    }

    /** {@code won} or {@code lost}, after costs. */
    private static String outcome(Trade trade) {
        return trade.pnlNet() >= 0 ? "won" : "lost";
    }
}
