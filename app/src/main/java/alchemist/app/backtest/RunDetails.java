package alchemist.app.backtest;

import alchemist.app.report.FigureGroup;
import alchemist.app.report.MetricsTable;
import alchemist.app.report.MonthlyReturns;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RollingMetrics;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.util.List;

/**
 * What the tabs of a result show, computed beforehand: the same as in the report.
 *
 * @param groups all figures
 */
public record RunDetails(List<FigureGroup> groups, MonthlyReturns months, RollingMetrics rolling) {

    /** Takes time proportional to the number of bars. */
    static RunDetails of(BacktestResult result, Metrics metrics) {
        RunHistory history = result.history();
        return new RunDetails(
                MetricsTable.groups(result, metrics),
                new MonthlyReturns(
                        PeriodReturns.of(history, Timeframe.MONTHS),
                        PeriodReturns.of(history, Timeframe.YEARS)),
                RollingMetrics.of(PeriodReturns.of(history, Timeframe.DAYS)));
    }
}
