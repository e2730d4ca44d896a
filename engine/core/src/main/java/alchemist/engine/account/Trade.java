package alchemist.engine.account;

import alchemist.engine.model.Instrument;

/**
 * A round trip: from flat to flat, or to the reversal. Averages count every fill on that side.
 * Prices are in the instrument's currency, profits in the account's.
 *
 * @param direction LONG or SHORT
 * @param quantity the largest size held, in units
 * @param pnl profit before costs
 * @param pnlNet profit after the commissions of both legs
 * @param mae the worst unrealised result while open, at most 0 (maximum adverse excursion)
 * @param mfe the best unrealised result while open, at least 0 (maximum favourable excursion)
 */
public record Trade(
        Instrument instrument,
        Direction direction,
        double quantity,
        Leg entry,
        Leg exit,
        double pnl,
        double pnlNet,
        double mae,
        double mfe) {

    /** Which way a trade bets. */
    public enum Direction {
        LONG,
        SHORT
    }

    /**
     * One end of a trade.
     *
     * @param bar 0-based index of the bar of the first (entry) or last (exit) fill
     * @param time of that fill, epoch nanoseconds
     * @param price average over the fills of this side
     */
    public record Leg(int bar, long time, double price) {}

    /** Bars between entry and exit. */
    public int bars() {
        return exit.bar() - entry.bar();
    }
}
