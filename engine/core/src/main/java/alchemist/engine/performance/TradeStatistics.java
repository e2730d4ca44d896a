package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * Closed trades in numbers, after costs. A trade that ends at exactly 0 counts as won, as in
 * backtrader. What can't be computed is NaN.
 *
 * @param winRate won trades by all trades
 * @param profitFactor money won by money lost
 * @param expectancy mean profit per trade, in account currency
 * @param sqn system quality number: √n · mean / population standard deviation of the profits; 0 for
 *     fewer than two trades
 */
public record TradeStatistics(
        int trades, int won, double winRate, double profitFactor, double expectancy, double sqn) {

    public static TradeStatistics of(List<Trade> trades) {
        int won = 0;
        double gained = 0;
        double lost = 0;
        for (Trade trade : trades) {
            if (TradeGroup.isWon(trade)) {
                won++;
                gained += trade.pnlNet();
            } else {
                lost -= trade.pnlNet();
            }
        }
        int n = trades.size();
        double mean = (gained - lost) / n;
        return new TradeStatistics(
                n, won, (double) won / n, gained / lost, mean, sqn(trades, mean));
    }

    private static double sqn(List<Trade> trades, double mean) {
        if (trades.size() < 2) {
            return 0;
        }
        double squares = 0;
        for (Trade trade : trades) {
            squares += (trade.pnlNet() - mean) * (trade.pnlNet() - mean);
        }
        double deviation = Math.sqrt(squares / trades.size());
        return Math.sqrt(trades.size()) * mean / deviation;
    }
}
