package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Error-correcting zero-lag indicator: EC = α·(EMA + gain·(x − EC')) + (1 − α)·EC', with the gain
 * from −limit/10 to +limit/10 in steps of 0.1 that brings EC nearest to the price; it begins at the
 * EMA. First value at the {@code period}-th. Tries 2·limit + 1 gains per bar, whatever the period.
 * Source: J. Ehlers and R. Way, Zero Lag (2010); backtrader's {@code ZeroLagIndicator}.
 */
public final class ZeroLag extends ValueIndicator {

    private final Ema average;
    private final double alpha;
    private final int gainLimit;
    private double corrected = Double.NaN;

    /** With gains from −5 to +5. */
    public ZeroLag(int period) {
        this(period, 50);
    }

    /**
     * @param period at least 1
     * @param gainLimit largest gain in tenths, at least 0
     */
    public ZeroLag(int period, int gainLimit) {
        super(line("ec", period));
        average = new Ema(period);
        alpha = 2.0 / (1 + period);
        this.gainLimit = atLeast(0, "gainLimit", gainLimit);
    }

    @Override
    protected void compute(double value) {
        double mean = average.next(value);
        boolean first = Double.isNaN(corrected) || Double.isNaN(mean);
        corrected = first ? mean : nearest(value, mean, corrected);
        set(corrected);
    }

    private double nearest(double value, double mean, double before) {
        double least = Double.POSITIVE_INFINITY;
        double best = before;
        for (int tenths = -gainLimit; tenths <= gainLimit; tenths++) {
            double gain = tenths / 10.0;
            double candidate = alpha * (mean + gain * (value - before)) + (1 - alpha) * before;
            double error = Math.abs(value - candidate);
            if (error < least) {
                least = error;
                best = candidate;
            }
        }
        return best;
    }
}
