package alchemist.engine.performance;

/**
 * The falls of an equity curve from its peaks, gathered in one pass that divides only once per
 * peak.
 *
 * @param depth the deepest fall as a fraction of its peak
 * @param money the deepest fall in money
 * @param longestBars most marks in a row below a peak
 * @param longestNanos most time from a peak to the mark that reaches it again, or to the end
 */
record Descent(double depth, double money, int longestBars, long longestNanos) {

    static Descent of(EquityCurve curve, double start) {
        Walk walk = new Walk(curve, start);
        for (int i = 0; i < curve.size(); i++) {
            walk.see(i);
        }
        return walk.end();
    }

    /** What is known up to a mark. */
    private static final class Walk {

        private final EquityCurve curve;
        private double peak;
        private int peakAt;
        private double trough;
        private double depth;
        private double money;
        private int longestBars;
        private long longestNanos;

        Walk(EquityCurve curve, double start) {
            this.curve = curve;
            peak = start;
            trough = start;
            peakAt = -1;
        }

        void see(int index) {
            double value = curve.value(index);
            if (value >= peak) {
                if (index > peakAt + 1) {
                    settle(index, index - peakAt - 1);
                }
                peak = value;
                peakAt = index;
                trough = value;
            } else if (value < trough) {
                trough = value;
            }
        }

        /** Counts the stay below a peak that ends at a mark. */
        private void settle(int index, int bars) {
            depth = Math.max(depth, (peak - trough) / peak);
            money = Math.max(money, peak - trough);
            longestBars = Math.max(longestBars, bars);
            long since = curve.time(Math.max(0, peakAt));
            longestNanos = Math.max(longestNanos, curve.time(index) - since);
        }

        Descent end() {
            int last = curve.size() - 1;
            if (last > peakAt) {
                settle(last, last - peakAt);
            }
            return new Descent(depth, money, longestBars, longestNanos);
        }
    }
}
