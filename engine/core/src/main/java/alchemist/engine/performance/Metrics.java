package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.time.ZoneId;
import java.util.List;

/**
 * The figures of a run. Rates are fractions (0.1 is ten percent); what can't be computed is NaN.
 *
 * @param risk the figures made from daily returns
 * @param exposure share of bars with an open position
 * @param turnover traded value by mean equity
 * @param costs commissions paid
 */
public record Metrics(
        double totalReturn,
        Risk risk,
        Drawdown drawdown,
        TradeStatistics trades,
        double exposure,
        double turnover,
        double costs) {

    private static final double YEAR_NANOS = 365.25 * 86_400e9;
    private static final int TRADING_DAYS = 252;

    /**
     * Made from returns per calendar day, risk-free rate 0, annualised with 252 days.
     *
     * @param cagr compound annual growth rate over the calendar time; NaN below one day
     * @param sharpe mean / standard deviation (n − 1) · √252
     * @param sortino mean / downside deviation (over all days, target 0) · √252
     * @param calmar cagr / maximum drawdown
     * @param volatility standard deviation (n − 1) · √252
     */
    public record Risk(
            double cagr, double sharpe, double sortino, double calmar, double volatility) {}

    /**
     * What happened in the market, for {@link #of}.
     *
     * @param exposedBars bars that ended with an open position
     * @param tradedValue sum of |price × quantity × multiplier| over the fills
     */
    public record Activity(int exposedBars, double tradedValue, double costs) {}

    public static Metrics of(
            EquityCurve curve, double start, List<Trade> trades, Activity activity, ZoneId zone) {
        double[] values = curve.values();
        double end = values.length == 0 ? start : values[values.length - 1];
        Drawdown drawdown = Drawdown.of(values, start);
        double mean = mean(values);
        return new Metrics(
                end / start - 1,
                risk(curve, start, end, drawdown, zone),
                drawdown,
                TradeStatistics.of(trades),
                (double) activity.exposedBars() / values.length,
                activity.tradedValue() / mean,
                activity.costs());
    }

    private static Risk risk(
            EquityCurve curve, double start, double end, Drawdown drawdown, ZoneId zone) {
        double[] returns = DailyReturns.of(curve, start, zone);
        double mean = mean(returns);
        double deviation = deviation(returns, mean);
        double year = Math.sqrt(TRADING_DAYS);
        double cagr = cagr(curve, start, end);
        return new Risk(
                cagr,
                mean / deviation * year,
                mean / downside(returns) * year,
                cagr / drawdown.depth(),
                deviation * year);
    }

    private static double cagr(EquityCurve curve, double start, double end) {
        if (curve.size() < 2) {
            return Double.NaN;
        }
        double years = (curve.time(curve.size() - 1) - curve.time(0)) / YEAR_NANOS;
        return years * 365.25 < 1 ? Double.NaN : Math.pow(end / start, 1 / years) - 1;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }

    private static double downside(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value < 0 ? value * value : 0;
        }
        return Math.sqrt(squares / values.length);
    }
}
