package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.statistic.PercentRank;

/**
 * Connors RSI: the mean of RSI(n) of the price, RSI(m) of the streak's length, and the percent rank
 * of the one-bar return among the r before it. First value when all three have one. Source: L.
 * Connors and C. Alvarez (2012).
 */
public final class ConnorsRsi extends ValueIndicator {

    private final Delay last = new Delay(1);
    private final Rsi price;
    private final Rsi streaks;
    private final PercentRank rank;
    private final Streak streak = new Streak();
    private final double rankScale;

    /**
     * @param period of the price's RSI, at least 1
     * @param streakPeriod at least 1
     * @param rankPeriod returns compared, at least 1
     */
    public ConnorsRsi(int period, int streakPeriod, int rankPeriod) {
        super(line("crsi", Math.max(period + 1, Math.max(streakPeriod + 2, rankPeriod + 2))));
        price = new Rsi(period);
        streaks = new Rsi(streakPeriod);
        rank = new PercentRank(atLeast(1, "rankPeriod", rankPeriod) + 1);
        rankScale = 100 * (rankPeriod + 1.0) / rankPeriod;
    }

    @Override
    protected void compute(double value) {
        double before = last.next(value);
        double change = (value - before) / before;
        double byLength = streaks.next(streak.next(value));
        set((price.next(value) + byLength + rankScale * rank.next(change)) / 3);
    }
}
