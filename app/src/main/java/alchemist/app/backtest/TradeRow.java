package alchemist.app.backtest;

import alchemist.engine.account.Trade;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the trades table.
 *
 * @param number counts the trades of the run from 1
 */
record TradeRow(int number, Trade trade) {

    static List<TradeRow> of(List<Trade> trades) {
        List<TradeRow> rows = new ArrayList<>(trades.size());
        for (Trade trade : trades) {
            rows.add(new TradeRow(rows.size() + 1, trade));
        }
        return rows;
    }

    /** {@code long} or {@code short}. */
    String side() {
        return trade.direction() == Trade.Direction.LONG ? "long" : "short";
    }

    /** {@code won} or {@code lost}, after costs. */
    String outcome() {
        return trade.pnlNet() >= 0 ? "won" : "lost";
    }
}
