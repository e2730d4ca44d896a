package alchemist.engine.strategy.sizing;

/**
 * A share of the equity that grows with the strategy's own record: f = W − (1 − W) ÷ R, where W is
 * the share of trades won and R the average win by the average loss (Kelly 1956; Thorp 2006). What
 * is put in is {@code part} × f of the equity, at least 0 and at most {@code cap}.
 *
 * <p>Depends on the record it is given. Until that has {@code trades} trades the size is that of
 * {@code before}; without a loss so far f is W. A record that says not to bet gives 0 for good, as
 * nothing is traded that could better it.
 *
 * @param trades closed trades that are needed, at least 1
 * @param part of the Kelly fraction, above 0, at most 1; a half gives up a quarter of the growth
 *     for half the swings
 * @param cap the largest share of the equity, above 0
 */
public record Kelly(TradeResults results, int trades, double part, double cap, Sizer before)
        implements Sizer {

    public Kelly {
        if (trades < 1) {
            throw new IllegalArgumentException("at least one trade is needed, not " + trades);
        }
        Shares.requirePart("part of the Kelly fraction", part);
        Shares.requireAmount("cap", cap);
    }

    /** The share of the equity that the record speaks for now; 0 without a win. */
    public double share() {
        if (results.wins() == 0) {
            return 0;
        }
        double won = (double) results.wins() / results.count();
        double payoff = results.averageWin() / results.averageLoss();
        double fraction = results.losses() == 0 ? won : won - (1 - won) / payoff;
        return Math.clamp(part * fraction, 0, cap);
    }

    @Override
    public double units(Sizing sizing) {
        if (results.count() < trades) {
            return before.units(sizing);
        }
        return sizing.unitsFor(share() * sizing.equity(), sizing.worth(sizing.price()));
    }
}
