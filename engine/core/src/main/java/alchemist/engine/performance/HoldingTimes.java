package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * How long trades were open. NaN without trades.
 *
 * @param averageBars mean of the bars between entry and exit
 * @param medianBars half of the trades were open no longer
 * @param longestBars the longest; 0 without trades
 * @param averageSeconds mean calendar time between entry and exit
 */
public record HoldingTimes(
        double averageBars, double medianBars, int longestBars, double averageSeconds) {

    static HoldingTimes of(List<Trade> trades) {
        double[] bars = trades.stream().mapToDouble(Trade::bars).toArray();
        Quantile quantile = new Quantile(bars);
        return new HoldingTimes(
                Moments.of(bars).mean(),
                quantile.at(0.5),
                bars.length == 0 ? 0 : (int) quantile.at(1),
                Moments.of(trades.stream().mapToDouble(HoldingTimes::seconds).toArray()).mean());
    }

    private static double seconds(Trade trade) {
        return (trade.exit().time() - trade.entry().time()) / 1e9;
    }
}
