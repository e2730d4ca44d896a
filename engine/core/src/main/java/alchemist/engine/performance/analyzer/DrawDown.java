package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.RunHistory;

/**
 * How far equity is below its peak, bar by bar; backtrader's {@code DrawDown}.
 *
 * @param end at the end of the run
 * @param deepest the highest of each figure, which need not be of the same bar
 */
public record DrawDown(Fall end, Fall deepest) {

    /**
     * A fall from a peak.
     *
     * @param bars consecutive bars below the peak
     * @param percent of the peak: 8 is eight percent
     * @param money in account currency
     */
    public record Fall(int bars, double percent, double money) {

        private static final Fall NONE = new Fall(0, 0, 0);

        private Fall next(double peak, double value) {
            double money = peak - value;
            return new Fall(money == 0 ? 0 : bars + 1, 100 * money / peak, money);
        }

        private Fall max(Fall other) {
            return new Fall(
                    Math.max(bars, other.bars),
                    Math.max(percent, other.percent),
                    Math.max(money, other.money));
        }
    }

    public static DrawDown of(RunHistory run) {
        double peak = Double.NEGATIVE_INFINITY;
        Fall now = Fall.NONE;
        Fall deepest = Fall.NONE;
        for (int i = 0; i < run.equity().size(); i++) {
            double value = run.equity().value(i);
            peak = Math.max(peak, value);
            now = now.next(peak, value);
            deepest = deepest.max(now);
        }
        return new DrawDown(now, deepest);
    }
}
