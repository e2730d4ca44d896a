package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/** Closed trades from four sides. */
public record TradeDetails(
        Payoff payoff, HoldingTimes holding, Streaks streaks, Excursions excursions) {

    static TradeDetails of(List<Trade> trades) {
        return new TradeDetails(
                Payoff.of(trades),
                HoldingTimes.of(trades),
                Streaks.of(trades),
                Excursions.of(trades));
    }
}
