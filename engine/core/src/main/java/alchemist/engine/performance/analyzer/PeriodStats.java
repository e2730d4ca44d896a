package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Moments;
import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.util.Arrays;

/**
 * Returns of periods in short; backtrader's {@code PeriodStats}, which takes years by default.
 *
 * @param average arithmetic mean
 * @param deviation standard deviation (n)
 * @param positive periods above 0
 * @param negative periods below 0
 * @param unchanged periods at 0
 * @param best the highest return; NaN without periods
 * @param worst the lowest return; NaN without periods
 */
public record PeriodStats(
        double average,
        double deviation,
        int positive,
        int negative,
        int unchanged,
        double best,
        double worst) {

    public static PeriodStats of(RunHistory run, Timeframe timeframe) {
        double[] returns = PeriodReturns.of(run, timeframe).values();
        Moments moments = Moments.of(returns);
        int positive = (int) Arrays.stream(returns).filter(each -> each > 0).count();
        int negative = (int) Arrays.stream(returns).filter(each -> each < 0).count();
        return new PeriodStats(
                moments.mean(),
                moments.populationDeviation(),
                positive,
                negative,
                returns.length - positive - negative,
                Arrays.stream(returns).max().orElse(Double.NaN),
                Arrays.stream(returns).min().orElse(Double.NaN));
    }
}
