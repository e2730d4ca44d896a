package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * Logarithmic return of a run, per period and per year; backtrader's {@code Returns}.
 *
 * @param total ln(end / start), {@code rtot}
 * @param average total / number of periods, {@code ravg}
 * @param annual e^(average · periods per year) − 1, {@code rnorm}
 */
public record Returns(double total, double average, double annual) {

    public static Returns of(RunHistory run, Timeframe timeframe) {
        int periods = Periods.of(run.equity(), timeframe, run.zone()).count();
        double total = Math.log(run.end() / run.start());
        double average = total / periods;
        return new Returns(total, average, Math.expm1(average * timeframe.periodsPerYear()));
    }

    /** The annual return in percent, {@code rnorm100}. */
    public double annualPercent() {
        return 100 * annual;
    }
}
