package alchemist.engine.performance;

/**
 * The run's daily returns against those of buying the first instrument and holding it, risk-free
 * rate 0, annualised with 252 days. NaN without bars or where nothing varies.
 *
 * @param benchmarkReturn of the whole time, a fraction
 * @param alpha (mean − beta · mean of the benchmark) · 252 (Jensen 1968)
 * @param beta covariance by the benchmark's variance (Sharpe 1964)
 * @param correlation Pearson's coefficient
 * @param trackingError standard deviation (n − 1) of the difference · √252
 * @param informationRatio mean difference by its standard deviation (n − 1) · √252 (Goodwin 1998)
 */
public record BenchmarkComparison(
        double benchmarkReturn,
        double alpha,
        double beta,
        double correlation,
        double trackingError,
        double informationRatio) {

    /** A spread smaller than this comes from rounding. */
    private static final double NOTHING = 1e-15;

    static BenchmarkComparison of(double[] returns, double[] benchmark) {
        double nan = Double.NaN;
        if (benchmark.length == 0 || benchmark.length != returns.length) {
            return new BenchmarkComparison(nan, nan, nan, nan, nan, nan);
        }
        Moments own = Moments.of(returns);
        Moments market = Moments.of(benchmark);
        double beta = covariance(returns, benchmark) / (market.squares() / market.count());
        Moments difference = Moments.of(difference(returns, benchmark));
        double year = Timeframe.DAYS.periodsPerYear();
        double error = difference.sampleDeviation();
        return new BenchmarkComparison(
                compound(benchmark),
                (own.mean() - beta * market.mean()) * year,
                beta,
                covariance(returns, benchmark)
                        / (own.populationDeviation() * market.populationDeviation()),
                error * Math.sqrt(year),
                error > NOTHING ? difference.mean() / error * Math.sqrt(year) : nan);
    }

    private static double covariance(double[] left, double[] right) {
        double leftMean = Moments.of(left).mean();
        double rightMean = Moments.of(right).mean();
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (left[i] - leftMean) * (right[i] - rightMean);
        }
        return sum / left.length;
    }

    private static double[] difference(double[] returns, double[] benchmark) {
        double[] difference = new double[returns.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = returns[i] - benchmark[i];
        }
        return difference;
    }

    private static double compound(double[] returns) {
        double product = 1;
        for (double each : returns) {
            product *= 1 + each;
        }
        return product - 1;
    }
}
