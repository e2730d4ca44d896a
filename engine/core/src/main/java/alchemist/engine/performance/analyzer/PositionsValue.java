package alchemist.engine.performance.analyzer;

import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Fill;
import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;

import java.time.LocalDate;

/**
 * Market value of the position in each instrument at the end of periods, and the cash beside them;
 * backtrader's {@code PositionsValue}. Negative when short, 0 when flat. Immutable.
 */
public final class PositionsValue {

    private final RunHistory run;
    private final Periods periods;
    private final double[][] values;

    private PositionsValue(RunHistory run, Periods periods) {
        this.run = run;
        this.periods = periods;
        values = new double[run.data().size()][];
    }

    public static PositionsValue of(RunHistory run, Periods periods) {
        PositionsValue positions = new PositionsValue(run, periods);
        for (int i = 0; i < positions.values.length; i++) {
            positions.values[i] = positions.valuesOf(run.data().get(i));
        }
        return positions;
    }

    /** Walks through fills and bars side by side. */
    private double[] valuesOf(BarSeries bars) {
        var fills = run.executions().stream().filter(each -> isOf(each.fill(), bars)).iterator();
        double[] series = new double[periods.count()];
        RunHistory.Execution next = fills.hasNext() ? fills.next() : null;
        double exposure = 0;
        int bar = -1;
        for (int i = 0; i < series.length; i++) {
            long time = run.equity().time(periods.last(i));
            while (next != null && next.barTime() <= time) {
                exposure += exposure(next.fill());
                next = fills.hasNext() ? fills.next() : null;
            }
            while (bar + 1 < bars.size() && bars.time(bar + 1) <= time) {
                bar++;
            }
            series[i] = bar < 0 ? 0 : exposure * bars.closes()[bar];
        }
        return series;
    }

    private static boolean isOf(Fill fill, BarSeries bars) {
        return fill.instrument().id().equals(bars.instrument());
    }

    private static double exposure(Fill fill) {
        return fill.side().sign() * fill.quantity() * fill.instrument().multiplier().doubleValue();
    }

    /** How many periods there are. */
    public int count() {
        return periods.count();
    }

    /** The last calendar day of a period. */
    public LocalDate key(int period) {
        return periods.key(period);
    }

    /** How many instruments there are. */
    public int instruments() {
        return values.length;
    }

    /** In the instrument's currency. */
    public double value(int instrument, int period) {
        return values[instrument][period];
    }

    public double cash(int period) {
        return run.equity().cash(periods.last(period));
    }
}
