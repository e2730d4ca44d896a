package alchemist.engine.performance;

import java.util.Arrays;

/** Quantiles of a sample by linear interpolation (Hyndman and Fan 1996, type 7). */
final class Quantile {

    private final double[] sorted;

    Quantile(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * @param share 0 for the smallest value, 1 for the largest
     * @return NaN of no values
     */
    double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** Mean of the values at or below a quantile. */
    double meanUpTo(double share) {
        double limit = at(share);
        double sum = 0;
        int count = 0;
        while (count < sorted.length && sorted[count] <= limit) {
            sum += sorted[count++];
        }
        return sum / count;
    }
}
