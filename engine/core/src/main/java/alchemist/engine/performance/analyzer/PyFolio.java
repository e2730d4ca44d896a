package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.util.List;

/**
 * What the Python library pyfolio takes as input, by day; backtrader's {@code PyFolio}.
 *
 * @param returns per day
 * @param positions at the end of each day
 * @param transactions of every bar
 * @param leverage gross leverage at the end of each day
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public record PyFolio(
        PeriodReturns returns,
        PositionsValue positions,
        List<Transactions.Transaction> transactions,
        double[] leverage) {

    public static PyFolio of(RunHistory run) {
        PeriodReturns returns = PeriodReturns.of(run, Timeframe.DAYS);
        double[] leverage = new double[returns.count()];
        for (int day = 0; day < leverage.length; day++) {
            leverage[day] = GrossLeverage.at(run.equity(), returns.periods().last(day));
        }
        return new PyFolio(
                returns, PositionsValue.of(run, returns.periods()), Transactions.of(run), leverage);
    }
}
