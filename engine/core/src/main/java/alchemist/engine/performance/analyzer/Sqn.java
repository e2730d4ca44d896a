package alchemist.engine.performance.analyzer;

import alchemist.engine.account.Trade;
import alchemist.engine.performance.Moments;

import java.util.List;

/**
 * System quality number: √n · mean / standard deviation (n) of the net profits of n closed trades
 * (Tharp 2008); backtrader's {@code SQN}.
 *
 * @param value 0 below two trades, NaN when all are equal
 */
public record Sqn(double value, int trades) {

    public static Sqn of(List<Trade> trades) {
        Moments moments = Moments.of(trades.stream().mapToDouble(Trade::pnlNet).toArray());
        double deviation = moments.populationDeviation();
        double value = Math.sqrt(trades.size()) * moments.mean() / deviation;
        if (trades.size() < 2) {
            value = 0;
        } else if (deviation == 0) {
            value = Double.NaN;
        }
        return new Sqn(value, trades.size());
    }
}
