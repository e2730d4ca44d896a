package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * Sums over some closed trades, in account currency and bars.
 *
 * @param gross profit before costs
 * @param net profit after costs
 * @param largest the highest net profit, at least 0
 * @param smallest the lowest net profit, at most 0
 * @param bars bars held, all together
 * @param longest bars of the longest trade; 0 without trades
 * @param shortest bars of the shortest trade; 0 without trades
 */
public record TradeGroup(
        int count,
        double gross,
        double net,
        double largest,
        double smallest,
        long bars,
        int longest,
        int shortest) {

    public static TradeGroup of(List<Trade> trades) {
        double gross = 0;
        double net = 0;
        double largest = 0;
        double smallest = 0;
        for (Trade trade : trades) {
            gross += trade.pnl();
            net += trade.pnlNet();
            largest = Math.max(largest, trade.pnlNet());
            smallest = Math.min(smallest, trade.pnlNet());
        }
        var lengths = trades.stream().mapToInt(Trade::bars).summaryStatistics();
        return new TradeGroup(
                trades.size(),
                gross,
                net,
                largest,
                smallest,
                lengths.getSum(),
                trades.isEmpty() ? 0 : lengths.getMax(),
                trades.isEmpty() ? 0 : lengths.getMin());
    }

    /** A trade that ends at 0 or above after costs is won, as in backtrader. */
    public static boolean isWon(Trade trade) {
        return trade.pnlNet() >= 0;
    }

    /** Net profit per trade; 0 without trades, as in backtrader. */
    public double averageNet() {
        return count == 0 ? 0 : net / count;
    }

    /** Profit before costs per trade; 0 without trades. */
    public double averageGross() {
        return count == 0 ? 0 : gross / count;
    }

    /** Bars per trade; 0 without trades. */
    public double averageBars() {
        return count == 0 ? 0 : (double) bars / count;
    }
}
