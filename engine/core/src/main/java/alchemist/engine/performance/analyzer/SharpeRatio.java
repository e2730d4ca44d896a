package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Moments;
import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * Mean excess return by its standard deviation with backtrader's options ({@code SharpeRatio};
 * Sharpe 1966, 1994). Start from {@link #standard} and change what differs.
 *
 * @param timeframe the periods whose returns are taken
 * @param riskFreeRate per year, a fraction
 * @param periodsPerYear by which rates are converted and ratios annualised
 * @param convertRate true: the rate is brought down to the period, (1 + rate)^(1/periods) − 1;
 *     false: the returns are brought up to the year, (1 + r)^periods − 1
 * @param annualize multiply by √periods; only if the rate is converted
 * @param sample standard deviation with n − 1 (Bessel) in place of n
 */
public record SharpeRatio(
        Timeframe timeframe,
        double riskFreeRate,
        double periodsPerYear,
        boolean convertRate,
        boolean annualize,
        boolean sample) {

    /** backtrader's defaults: yearly returns, one percent risk-free, no annualising. */
    public static SharpeRatio standard() {
        return new SharpeRatio(Timeframe.YEARS, 0.01, 1, true, false, false);
    }

    /** Over other periods, with their conventional number per year. */
    public SharpeRatio over(Timeframe other) {
        return new SharpeRatio(
                other, riskFreeRate, other.periodsPerYear(), convertRate, annualize, sample);
    }

    public SharpeRatio withRiskFreeRate(double rate) {
        return new SharpeRatio(timeframe, rate, periodsPerYear, convertRate, annualize, sample);
    }

    public SharpeRatio withPeriodsPerYear(double periods) {
        return new SharpeRatio(timeframe, riskFreeRate, periods, convertRate, annualize, sample);
    }

    /** Brings the returns up to the year instead of the rate down to the period. */
    public SharpeRatio withConvertedReturns() {
        return new SharpeRatio(timeframe, riskFreeRate, periodsPerYear, false, annualize, sample);
    }

    /** backtrader's {@code SharpeRatio_A}. */
    public SharpeRatio annualized() {
        return new SharpeRatio(timeframe, riskFreeRate, periodsPerYear, convertRate, true, sample);
    }

    /** Divides by the standard deviation of a sample. */
    public SharpeRatio ofSample() {
        return new SharpeRatio(
                timeframe, riskFreeRate, periodsPerYear, convertRate, annualize, true);
    }

    /** NaN where backtrader says None: too few periods, or no spread. */
    public double of(RunHistory run) {
        return of(PeriodReturns.of(run, timeframe).values());
    }

    /**
     * The ratio of returns per period.
     *
     * @return NaN of too few returns, or without spread
     */
    public double of(double[] returns) {
        double rate =
                convertRate ? Math.pow(1 + riskFreeRate, 1 / periodsPerYear) - 1 : riskFreeRate;
        double[] excess = new double[returns.length];
        for (int i = 0; i < excess.length; i++) {
            double value = convertRate ? returns[i] : Math.pow(1 + returns[i], periodsPerYear) - 1;
            excess[i] = value - rate;
        }
        Moments moments = Moments.of(excess);
        double deviation = sample ? moments.sampleDeviation() : moments.populationDeviation();
        double ratio = deviation > 0 ? moments.mean() / deviation : Double.NaN;
        return annualize && convertRate ? Math.sqrt(periodsPerYear) * ratio : ratio;
    }

    /**
     * backtrader's {@code legacyannual}: (mean annual return − rate) / standard deviation (n) of
     * the annual returns.
     */
    public static double legacyAnnual(RunHistory run, double riskFreeRate) {
        Moments moments = Moments.of(PeriodReturns.of(run, Timeframe.YEARS).values());
        double deviation = moments.populationDeviation();
        return deviation > 0 ? (moments.mean() - riskFreeRate) / deviation : Double.NaN;
    }
}
