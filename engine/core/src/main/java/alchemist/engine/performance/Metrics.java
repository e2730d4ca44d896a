package alchemist.engine.performance;

/**
 * The figures of a run. Rates are fractions (0.1 is ten percent), amounts are in account currency;
 * what can't be computed is NaN.
 *
 * @param totalReturn equity at the end by equity at the start, minus 1
 * @param risk the ratios made of daily returns
 * @param distribution how daily returns are distributed
 * @param drawdown the deepest fall and the longest stay below a peak
 * @param underWater what the time below earlier peaks was like
 * @param trades closed trades in numbers
 * @param details payoff, holding times, streaks and excursions of the trades
 * @param activity how much was traded and held, and what it cost
 * @param benchmark the run against holding the first instrument
 */
public record Metrics(
        double totalReturn,
        Risk risk,
        ReturnDistribution distribution,
        Drawdown drawdown,
        UnderWater underWater,
        TradeStatistics trades,
        TradeDetails details,
        Activity activity,
        BenchmarkComparison benchmark) {

    /** Takes time proportional to the number of bars; the daily returns are made once. */
    public static Metrics of(RunHistory run) {
        Periods days = Periods.of(run.equity(), Timeframe.DAYS, run.zone());
        double[] returns = PeriodReturns.of(run.equity(), run.start(), days).values();
        Descent descent = Descent.of(run.equity(), run.start());
        Drawdown drawdown = Drawdown.of(descent);
        Risk risk = Risk.of(run, returns, drawdown);
        return new Metrics(
                run.end() / run.start() - 1,
                risk,
                ReturnDistribution.of(returns),
                drawdown,
                UnderWater.of(run, days, descent, risk.cagr()),
                TradeStatistics.of(run.trades()),
                TradeDetails.of(run.trades()),
                Activity.of(run),
                BenchmarkComparison.of(returns, BenchmarkReturns.of(run, days)));
    }

    /** Share of bars that ended with an open position. */
    public double exposure() {
        return activity.exposure();
    }

    /** Traded value by mean equity. */
    public double turnover() {
        return activity.turnover();
    }

    /** Commissions paid. */
    public double costs() {
        return activity.costs();
    }

    /**
     * Made from returns per calendar day, risk-free rate 0, annualised with 252 days.
     *
     * @param cagr compound annual growth rate over the calendar time; NaN below one day
     * @param sharpe mean / standard deviation (n − 1) · √252 (Sharpe 1994)
     * @param sortino mean / downside deviation (over all days, target 0) · √252 (Sortino and Price
     *     1994)
     * @param calmar cagr / maximum drawdown (Young 1991)
     * @param volatility standard deviation (n − 1) · √252
     */
    public record Risk(
            double cagr, double sharpe, double sortino, double calmar, double volatility) {

        private static final double YEAR_NANOS = 365.25 * 86_400e9;

        static Risk of(RunHistory run, double[] days, Drawdown drawdown) {
            Moments moments = Moments.of(days);
            double year = Math.sqrt(Timeframe.DAYS.periodsPerYear());
            double cagr = cagr(run);
            return new Risk(
                    cagr,
                    moments.mean() / moments.sampleDeviation() * year,
                    moments.mean() / downside(days) * year,
                    cagr / drawdown.depth(),
                    moments.sampleDeviation() * year);
        }

        private static double cagr(RunHistory run) {
            EquityCurve curve = run.equity();
            if (curve.size() < 2) {
                return Double.NaN;
            }
            double years = (curve.time(curve.size() - 1) - curve.time(0)) / YEAR_NANOS;
            return years * 365.25 < 1
                    ? Double.NaN
                    : Math.pow(run.end() / run.start(), 1 / years) - 1;
        }

        private static double downside(double[] values) {
            double squares = 0;
            for (double value : values) {
                squares += value < 0 ? value * value : 0;
            }
            return Math.sqrt(squares / values.length);
        }
    }
}
