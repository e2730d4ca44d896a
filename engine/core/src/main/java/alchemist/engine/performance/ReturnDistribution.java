package alchemist.engine.performance;

/**
 * How daily returns are distributed. Losses at risk are positive fractions: 0.02 means that two
 * percent are lost. NaN where there are too few days or nothing to divide by.
 *
 * @param omega Σ gains / Σ losses around a threshold of 0 (Keating and Shadwick 2002)
 * @param skewness third standardised moment, population
 * @param kurtosis fourth standardised moment minus 3, population
 * @param valueAtRisk95 historical: minus the 5 % quantile (Jorion 2006)
 * @param valueAtRisk99 minus the 1 % quantile
 * @param expectedShortfall95 minus the mean of the days at or below the 5 % quantile, also called
 *     CVaR (Rockafellar and Uryasev 2000)
 * @param expectedShortfall99 the same at 1 %
 * @param tailRatio |95 % quantile / 5 % quantile|
 * @param commonSenseRatio omega · tail ratio
 * @param bestDay the highest return
 * @param worstDay the lowest return
 * @param positiveDays share of days above 0
 */
public record ReturnDistribution(
        double omega,
        double skewness,
        double kurtosis,
        double valueAtRisk95,
        double valueAtRisk99,
        double expectedShortfall95,
        double expectedShortfall99,
        double tailRatio,
        double commonSenseRatio,
        double bestDay,
        double worstDay,
        double positiveDays) {

    static ReturnDistribution of(double[] days) {
        Moments moments = Moments.of(days);
        Quantile quantile = new Quantile(days);
        double omega = omega(days);
        double tails = Math.abs(quantile.at(0.95) / quantile.at(0.05));
        return new ReturnDistribution(
                omega,
                moments.skewness(),
                moments.kurtosis(),
                -quantile.at(0.05),
                -quantile.at(0.01),
                -quantile.meanUpTo(0.05),
                -quantile.meanUpTo(0.01),
                tails,
                omega * tails,
                quantile.at(1),
                quantile.at(0),
                positive(days));
    }

    private static double omega(double[] days) {
        double gains = 0;
        double losses = 0;
        for (double day : days) {
            gains += Math.max(0, day);
            losses += Math.max(0, -day);
        }
        return gains / losses;
    }

    private static double positive(double[] days) {
        int positive = 0;
        for (double day : days) {
            positive += day > 0 ? 1 : 0;
        }
        return (double) positive / days.length;
    }
}
