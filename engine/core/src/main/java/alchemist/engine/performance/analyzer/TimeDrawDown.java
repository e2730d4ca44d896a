package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * How far equity falls below its peak when it is looked at once per period; backtrader's {@code
 * TimeDrawDown}. backtrader looks when it notices that a period has begun, which is after the
 * period's first bar.
 *
 * @param percent the deepest fall in percent of the peak, {@code maxdrawdown}
 * @param periods most periods in a row below the peak, {@code maxdrawdownperiod}
 */
public record TimeDrawDown(double percent, int periods) {

    public static TimeDrawDown of(RunHistory run, Timeframe timeframe) {
        Periods periods = Periods.of(run.equity(), timeframe, run.zone());
        Watch watch = new Watch();
        for (int i = 0; i < periods.count(); i++) {
            watch.see(run.equity().value(periods.first(i)));
        }
        return watch.result();
    }

    /** What has been seen so far. */
    static final class Watch {

        private double peak = Double.NEGATIVE_INFINITY;
        private double deepest;
        private int below;
        private int longest;

        void see(double value) {
            if (value > peak) {
                peak = value;
                below = 0;
            }
            double fall = 100 * (peak - value) / peak;
            below += fall > 0 ? 1 : 0;
            deepest = Math.max(deepest, fall);
            longest = Math.max(longest, below);
        }

        double deepest() {
            return deepest;
        }

        private TimeDrawDown result() {
            return new TimeDrawDown(deepest, longest);
        }
    }
}
