package alchemist.engine.performance.analyzer;

import alchemist.engine.account.Trade;
import alchemist.engine.account.Trade.Direction;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Streaks;
import alchemist.engine.performance.TradeGroup;

import java.util.List;
import java.util.function.Predicate;

/**
 * Closed trades by outcome and direction; backtrader's {@code TradeAnalyzer}. A group that is empty
 * has zeros.
 *
 * @param open trades that are still open at the end
 * @param all every closed trade
 * @param won those that ended at 0 or above after costs
 * @param lost the others
 */
public record TradeAnalyzer(
        int open,
        Streaks streaks,
        TradeGroup all,
        TradeGroup won,
        TradeGroup lost,
        OneWay longs,
        OneWay shorts) {

    /** The trades of one direction. */
    public record OneWay(TradeGroup all, TradeGroup won, TradeGroup lost) {

        private static OneWay of(List<Trade> trades) {
            return new OneWay(
                    TradeGroup.of(trades),
                    TradeGroup.of(only(trades, TradeGroup::isWon)),
                    TradeGroup.of(only(trades, trade -> !TradeGroup.isWon(trade))));
        }
    }

    public static TradeAnalyzer of(RunHistory run) {
        OneWay both = OneWay.of(run.trades());
        return new TradeAnalyzer(
                run.openTrades(),
                Streaks.of(run.trades()),
                both.all(),
                both.won(),
                both.lost(),
                OneWay.of(only(run.trades(), trade -> trade.direction() == Direction.LONG)),
                OneWay.of(only(run.trades(), trade -> trade.direction() == Direction.SHORT)));
    }

    private static List<Trade> only(List<Trade> trades, Predicate<Trade> wanted) {
        return trades.stream().filter(wanted).toList();
    }
}
