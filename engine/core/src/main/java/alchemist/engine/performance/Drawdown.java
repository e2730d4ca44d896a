package alchemist.engine.performance;

/**
 * The deepest fall of equity from an earlier peak, and the longest stay below a peak.
 *
 * @param depth as a fraction of the peak: 0.08 is eight percent
 * @param longestBars most bars in a row below a peak
 */
public record Drawdown(double depth, int longestBars) {

    static Drawdown of(Descent descent) {
        return new Drawdown(descent.depth(), descent.longestBars());
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
