package alchemist.app.report;

import alchemist.engine.account.Trade;
import alchemist.engine.performance.TradeGroup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How often trades were won or lost so many times in a row. */
final class StreakChart {

    /** Longer streaks are counted together. */
    private static final int LONGEST = 12;

    private final int[] won = new int[LONGEST + 1];
    private final int[] lost = new int[LONGEST + 1];

    /**
     * @param trades in order of their exit, at least one
     */
    StreakChart(List<Trade> trades) {
        int length = 0;
        for (int i = 0; i < trades.size(); i++) {
            boolean isWon = TradeGroup.isWon(trades.get(i));
            length++;
            boolean ends = i + 1 == trades.size() || TradeGroup.isWon(trades.get(i + 1)) != isWon;
            if (ends) {
                (isWon ? won : lost)[Math.min(length, LONGEST)]++;
                length = 0;
            }
        }
    }

    int won(int length) {
        return won[length];
    }

    int lost(int length) {
        return lost[length];
    }

    void write(Html html) throws IOException {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int length = 1; length <= longest(); length++) {
            String name = length == LONGEST ? LONGEST + "+" : Integer.toString(length);
            bars.add(new BarChart.Bar(name, won[length], -lost[length]));
        }
        new BarChart("Streaks", bars)
                .write(
                        html,
                        (count, _) -> Panel.amount(Math.abs(count), 0),
                        "How often so many trades in a row were won (up) or lost (down).");
    }

    private int longest() {
        int longest = LONGEST;
        while (longest > 1 && won[longest] == 0 && lost[longest] == 0) {
            longest--;
        }
        return longest;
    }
}
