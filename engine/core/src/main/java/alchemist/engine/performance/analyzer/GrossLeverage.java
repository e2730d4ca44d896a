package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.EquityCurve;
import alchemist.engine.performance.RunHistory;

/**
 * (equity − cash) / equity after every bar, negative when short; backtrader's {@code
 * GrossLeverage}. NaN without bars.
 *
 * @param count how many bars
 */
public record GrossLeverage(int count, double mean, double highest, double lowest) {

    public static GrossLeverage of(RunHistory run) {
        int count = run.equity().size();
        double sum = 0;
        double highest = count == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        double lowest = count == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double leverage = at(run.equity(), i);
            sum += leverage;
            highest = Math.max(highest, leverage);
            lowest = Math.min(lowest, leverage);
        }
        return new GrossLeverage(count, sum / count, highest, lowest);
    }

    /** The leverage after one bar. */
    public static double at(EquityCurve curve, int index) {
        return (curve.value(index) - curve.cash(index)) / curve.value(index);
    }
}
