package alchemist.engine.indicator.average;

import java.util.Arrays;

/**
 * The four elements of a Laguerre filter, each an all-pass of the one before. They begin at 0, also
 * after a missing value. Source: J. Ehlers, Time Warp - Without Space Travel.
 */
public final class Laguerre {

    private static final int ELEMENTS = 4;

    private final double gamma;
    private final double[] now = new double[ELEMENTS];
    private boolean missing;

    /**
     * @param gamma damping, in [0, 1)
     */
    public Laguerre(double gamma) {
        if (!(gamma >= 0 && gamma < 1)) {
            throw new IllegalArgumentException(
                    "gamma must be at least 0 and below 1, but is " + gamma);
        }
        this.gamma = gamma;
    }

    /** Takes the next value. */
    public void update(double value) {
        missing = Double.isNaN(value);
        if (missing) {
            Arrays.fill(now, 0);
            return;
        }
        double before = now[0];
        now[0] = (1 - gamma) * value + gamma * before;
        for (int i = 1; i < ELEMENTS; i++) {
            double own = now[i];
            now[i] = -gamma * now[i - 1] + before + gamma * own;
            before = own;
        }
    }

    /** The element, 0 to 3; NaN right after a missing value. */
    public double get(int element) {
        return missing ? Double.NaN : now[element];
    }
}
