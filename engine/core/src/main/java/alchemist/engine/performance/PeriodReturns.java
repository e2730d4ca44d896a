package alchemist.engine.performance;

import java.time.LocalDate;

/**
 * Simple returns of the periods of a run: equity at a period's last mark by equity at the last mark
 * of the period before, minus 1. The first period counts from the starting equity. Fractions: 0.1
 * is ten percent. Immutable.
 */
public final class PeriodReturns {

    private final Periods periods;
    private final double[] values;

    private PeriodReturns(Periods periods, double[] values) {
        this.periods = periods;
        this.values = values;
    }

    public static PeriodReturns of(RunHistory run, Timeframe timeframe) {
        return of(run.equity(), run.start(), Periods.of(run.equity(), timeframe, run.zone()));
    }

    static PeriodReturns of(EquityCurve curve, double start, Periods periods) {
        double[] values = new double[periods.count()];
        double before = start;
        for (int i = 0; i < values.length; i++) {
            double end = curve.value(periods.last(i));
            values[i] = end / before - 1;
            before = end;
        }
        return new PeriodReturns(periods, values);
    }

    public int count() {
        return values.length;
    }

    /** The last calendar day of a period. */
    public LocalDate key(int period) {
        return periods.key(period);
    }

    public double value(int period) {
        return values[period];
    }

    /** A copy of all returns in order of time. */
    public double[] values() {
        return values.clone();
    }

    public Periods periods() {
        return periods;
    }
}
