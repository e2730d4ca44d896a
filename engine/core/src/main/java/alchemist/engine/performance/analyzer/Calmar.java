package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.time.LocalDate;

/**
 * Mean logarithmic return per month over a window, divided by the deepest fall so far in percent;
 * backtrader's {@code Calmar}. It is neither annualised nor free of the percent unit, so its values
 * are small; the usual Calmar ratio is {@link alchemist.engine.performance.Metrics.Risk#calmar()}.
 * Immutable.
 *
 * <p>As in {@link TimeDrawDown}, equity is looked at after the first bar of every month, and once
 * more at the end of the run, which replaces the value of the last month.
 */
public final class Calmar {

    /** backtrader's window, in values. */
    private static final int WINDOW = 36;

    private final Periods months;
    private final double[] values;

    private Calmar(Periods months, double[] values) {
        this.months = months;
        this.values = values;
    }

    public static Calmar of(RunHistory run) {
        Periods months = Periods.of(run.equity(), Timeframe.MONTHS, run.zone());
        TimeDrawDown.Watch falls = new TimeDrawDown.Watch();
        double[] values = new double[months.count()];
        for (int month = 0; month < values.length; month++) {
            double now = seen(run, months, month);
            falls.see(now);
            values[month] = ratio(now, seen(run, months, month - WINDOW + 1), falls);
        }
        if (values.length > 0) {
            double first = seen(run, months, values.length - WINDOW + 1);
            values[values.length - 1] = ratio(run.end(), first, falls);
        }
        return new Calmar(months, values);
    }

    private static double ratio(double last, double first, TimeDrawDown.Watch falls) {
        double rate = Math.log(last / first) / WINDOW;
        return falls.deepest() > 0 ? rate / falls.deepest() : 0 * rate;
    }

    /** The starting equity stands before the first month; before that there is nothing. */
    private static double seen(RunHistory run, Periods months, int month) {
        if (month < -1) {
            return Double.NaN;
        }
        return month == -1 ? run.start() : run.equity().value(months.first(month));
    }

    public int count() {
        return values.length;
    }

    /** The last day of a month. */
    public LocalDate key(int month) {
        return months.key(month);
    }

    /** NaN until the window is full. */
    public double value(int month) {
        return values[month];
    }

    /** The newest value; NaN until the window is full. */
    public double last() {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }
}
