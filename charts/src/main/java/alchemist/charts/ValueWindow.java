package alchemist.charts;

/** The range of values a pane shows: fitted to what is in view, or held where the user put it. */
final class ValueWindow {

    private static final double LARGEST = 1e300;

    private final boolean standing;
    private boolean held;
    private double low;
    private double high = 1;

    /** Stretches around its middle. */
    static ValueWindow floating() {
        return new ValueWindow(false);
    }

    /** Stretches upwards from its floor: volume. */
    static ValueWindow standing() {
        return new ValueWindow(true);
    }

    private ValueWindow(boolean standing) {
        this.standing = standing;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean isHeld() {
        return held;
    }

    /** Follows the data again. */
    void release() {
        held = false;
    }

    /**
     * Fits the window unless the user holds it.
     *
     * @param above room left free above, as a share of the window
     * @param below room left free below, as a share of the window
     * @param smallest difference worth showing, for example the price tick
     */
    void fit(Extremes seen, double above, double below, double smallest) {
        if (held) {
            return;
        }
        double least = seen.isEmpty() ? 0 : Math.max(-LARGEST, seen.low());
        double most = seen.isEmpty() ? 1 : Math.min(LARGEST, seen.high());
        double needed = Math.max(smallest * 4, Math.ulp(Math.max(Math.abs(least), most)) * 64);
        if (most - least < needed) {
            double middle = least / 2 + most / 2;
            least = middle - needed / 2;
            most = middle + needed / 2;
        }
        double range = (most - least) / Math.max(0.1, 1 - above - below);
        low = least - range * below;
        high = most + range * above;
    }

    /** Shows {@code factor} times as much; the user holds the window from then on. */
    void zoom(double factor) {
        double half = (high / 2 - low / 2) * factor;
        double middle = standing ? low + half : low / 2 + high / 2;
        double smallest = Math.ulp(Math.max(Math.abs(low), Math.abs(high))) * 64;
        if (half > smallest && half < LARGEST) {
            low = middle - half;
            high = middle + half;
            held = true;
        }
    }

    /** Moves the window by a share of its height, to higher values when positive. */
    void pan(double share) {
        double by = (high - low) * share;
        if (Double.isFinite(by) && Math.abs(high + by) < LARGEST) {
            low += by;
            high += by;
        }
    }
}
