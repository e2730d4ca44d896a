package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * ln(equity at a period's end / equity some periods before), the starting equity standing for the
 * end of period −1; backtrader's {@code LogReturnsRolling}.
 */
public final class LogReturnsRolling {

    private LogReturnsRolling() {}

    /**
     * @param distance how many periods lie between the two values, at least 1
     * @return one value per period, NaN until there is a period that far back
     */
    public static double[] of(RunHistory run, Timeframe timeframe, int distance) {
        Periods periods = Periods.of(run.equity(), timeframe, run.zone());
        double[] returns = new double[periods.count()];
        for (int i = 0; i < returns.length; i++) {
            double end = run.equity().value(periods.last(i));
            returns[i] = Math.log(end / endOf(run, periods, i - distance));
        }
        return returns;
    }

    private static double endOf(RunHistory run, Periods periods, int period) {
        if (period < -1) {
            return Double.NaN;
        }
        return period == -1 ? run.start() : run.equity().value(periods.last(period));
    }
}
