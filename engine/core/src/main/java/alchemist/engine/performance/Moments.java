package alchemist.engine.performance;

/**
 * Mean and central moments of a sample. What is undefined is NaN.
 *
 * @param count how many values
 * @param mean arithmetic mean; NaN of no values
 * @param squares sum of squared distances from the mean
 * @param cubes sum of cubed distances from the mean
 * @param fourths sum of the fourth powers of the distances from the mean
 */
public record Moments(int count, double mean, double squares, double cubes, double fourths) {

    /** Takes two passes, which keeps small deviations from a large mean exact. */
    public static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        double cubes = 0;
        double fourths = 0;
        for (double value : values) {
            double distance = value - mean;
            double square = distance * distance;
            squares += square;
            cubes += square * distance;
            fourths += square * square;
        }
        return new Moments(values.length, mean, squares, cubes, fourths);
    }

    /** √(Σ(x − mean)² / n). */
    public double populationDeviation() {
        return Math.sqrt(squares / count);
    }

    /** √(Σ(x − mean)² / (n − 1)), Bessel's correction; NaN below two values. */
    public double sampleDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    /** Fisher-Pearson coefficient g₁ = m₃ / m₂^1.5 of population moments; NaN without spread. */
    public double skewness() {
        double variance = squares / count;
        return variance > 0 ? cubes / count / Math.pow(variance, 1.5) : Double.NaN;
    }

    /** Excess kurtosis g₂ = m₄ / m₂² − 3 of population moments; NaN without spread. */
    public double kurtosis() {
        double variance = squares / count;
        return variance > 0 ? fourths / count / (variance * variance) - 3 : Double.NaN;
    }
}
