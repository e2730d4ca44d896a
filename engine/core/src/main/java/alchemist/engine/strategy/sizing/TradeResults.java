package alchemist.engine.strategy.sizing;

import alchemist.engine.order.Fill;

/**
 * What a strategy's round trips in one instrument brought, after commissions; fed with its fills. A
 * trade of exactly 0 counts as won, as in backtrader. Used on the engine's thread only.
 */
public final class TradeResults {

    private long lots;
    private double averagePrice;
    private double open;
    private int wins;
    private int losses;
    private double won;
    private double lost;

    /** Takes the next fill, from {@code Strategy.onFill}. */
    public void add(Fill fill) {
        long change = fill.signedLots();
        long closed = lots * change < 0 ? Math.min(Math.abs(lots), Math.abs(change)) : 0;
        double closingCost = fill.commission() * closed / fill.lots();
        if (closed > 0) {
            open += profit(fill, closed) - closingCost;
        }
        long opened = fill.lots() - closed;
        lots += change;
        if (closed > 0 && (lots == 0 || opened > 0)) {
            end();
        }
        if (opened > 0) {
            enter(fill, opened);
            open -= fill.commission() - closingCost;
        }
    }

    private double profit(Fill fill, long closed) {
        double move = (fill.price() - averagePrice) * Long.signum(lots);
        return move
                * fill.instrument().units(closed)
                * fill.instrument().multiplier().doubleValue();
    }

    private void enter(Fill fill, long opened) {
        long held = Math.abs(lots) - opened;
        averagePrice = (averagePrice * held + fill.price() * opened) / (held + opened);
    }

    private void end() {
        if (open >= 0) {
            wins++;
            won += open;
        } else {
            losses++;
            lost -= open;
        }
        open = 0;
    }

    /** Closed trades. */
    public int count() {
        return wins + losses;
    }

    /** Trades that brought 0 or more. */
    public int wins() {
        return wins;
    }

    /** Trades that lost. */
    public int losses() {
        return losses;
    }

    /** Mean profit of the trades won; NaN without one. */
    public double averageWin() {
        return won / wins;
    }

    /** Mean loss of the trades lost, above 0; NaN without one. */
    public double averageLoss() {
        return lost / losses;
    }
}
