package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * Trades won or lost in a row.
 *
 * @param longestWon the most trades won in a row
 * @param longestLost the most trades lost in a row
 * @param currentWon trades won in a row at the end
 * @param currentLost trades lost in a row at the end
 */
public record Streaks(int longestWon, int longestLost, int currentWon, int currentLost) {

    /** Of trades in order of their exit. */
    public static Streaks of(List<Trade> trades) {
        int longestWon = 0;
        int longestLost = 0;
        int won = 0;
        int lost = 0;
        for (Trade trade : trades) {
            boolean isWon = TradeGroup.isWon(trade);
            won = isWon ? won + 1 : 0;
            lost = isWon ? 0 : lost + 1;
            longestWon = Math.max(longestWon, won);
            longestLost = Math.max(longestLost, lost);
        }
        return new Streaks(longestWon, longestLost, won, lost);
    }
}
