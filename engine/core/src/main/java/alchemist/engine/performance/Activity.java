package alchemist.engine.performance;

/**
 * How much a run traded and held, and what that cost.
 *
 * @param exposure share of bars that ended with an open position
 * @param turnover traded value by mean equity
 * @param costs commissions paid, in account currency
 * @param costShare commissions by the profit before them; NaN unless that profit is above 0
 * @param averageLeverage mean over the bars of |equity − cash| / equity, long and short netted
 */
public record Activity(
        double exposure, double turnover, double costs, double costShare, double averageLeverage) {

    static Activity of(RunHistory run) {
        EquityCurve curve = run.equity();
        double values = 0;
        double leverage = 0;
        for (int i = 0; i < curve.size(); i++) {
            values += curve.value(i);
            leverage += Math.abs(curve.value(i) - curve.cash(i)) / curve.value(i);
        }
        double costs = run.costs();
        double gross = run.end() - run.start() + costs;
        return new Activity(
                (double) run.exposedBars() / curve.size(),
                run.tradedValue() / (values / curve.size()),
                costs,
                gross > 0 ? costs / gross : Double.NaN,
                leverage / curve.size());
    }
}
