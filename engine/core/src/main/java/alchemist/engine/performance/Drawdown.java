package alchemist.engine.performance;

/**
 * The deepest fall of equity from an earlier peak, and the longest stay below a peak.
 *
 * @param depth as a fraction of the peak: 0.08 is eight percent
 * @param longestBars most bars in a row below a peak
 */
public record Drawdown(double depth, int longestBars) {

    static Drawdown of(EquityCurve equity, double start) {
        double peak = start;
        double deepest = 0;
        int below = 0;
        int longest = 0;
        for (int i = 0; i < equity.size(); i++) {
            double value = equity.value(i);
            if (value >= peak) {
                peak = value;
                below = 0;
            } else {
                below++;
                longest = Math.max(longest, below);
                deepest = Math.max(deepest, (peak - value) / peak);
            }
        }
        return new Drawdown(deepest, longest);
    }

    /** At every point the fall from the peak so far, as a fraction, 0 at a peak. */
    public static double[] curve(double[] equity, double start) {
        double peak = start;
        double[] curve = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            peak = Math.max(peak, equity[i]);
            curve[i] = (peak - equity[i]) / peak;
        }
        return curve;
    }
}
