package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * What winning and losing trades bring, after costs, in account currency. Exactly 0 counts as won.
 *
 * @param averageWin mean profit of won trades; NaN without any
 * @param averageLoss mean profit of lost trades, below 0; NaN without any
 * @param ratio average win / |average loss|
 * @param kelly W − (1 − W) / ratio, with W the share of won trades: the fraction of capital that
 *     maximises growth (Kelly 1956); below 0 means don't play
 * @param largestWin the best trade, at least 0
 * @param largestLoss the worst trade, at most 0
 */
public record Payoff(
        double averageWin,
        double averageLoss,
        double ratio,
        double kelly,
        double largestWin,
        double largestLoss) {

    static Payoff of(List<Trade> trades) {
        TradeGroup won = TradeGroup.of(trades.stream().filter(TradeGroup::isWon).toList());
        TradeGroup lost =
                TradeGroup.of(trades.stream().filter(trade -> !TradeGroup.isWon(trade)).toList());
        double averageWin = won.net() / won.count();
        double averageLoss = lost.net() / lost.count();
        double ratio = averageWin / -averageLoss;
        double share = (double) won.count() / trades.size();
        return new Payoff(
                averageWin,
                averageLoss,
                ratio,
                share - (1 - share) / ratio,
                won.largest(),
                lost.smallest());
    }
}
