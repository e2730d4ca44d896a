package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Ehlers' super smoother, a two-pole Butterworth filter of the mean of two values, begun at the
 * second value. First value at bar 2. Source: J. Ehlers, Cybernetic Analysis for Stocks and Futures
 * (2004).
 */
public final class SuperSmoother extends ValueIndicator {

    private final Delay last = new Delay(1);
    private final double gain;
    private final double one;
    private final double two;
    private double newer = Double.NaN;
    private double older = Double.NaN;

    /**
     * @param period of the shortest cycle that passes, at least 1
     */
    public SuperSmoother(int period) {
        super(line("smooth", 2));
        double angle = Math.sqrt(2) * Math.PI / atLeast(1, "period", period);
        double damping = Math.exp(-angle);
        one = 2 * damping * Math.cos(angle);
        two = -damping * damping;
        gain = 1 - one - two;
    }

    @Override
    protected void compute(double value) {
        double mean = (value + last.next(value)) / 2;
        double first = Double.isNaN(newer) ? mean : newer;
        double second = Double.isNaN(older) ? first : older;
        older = first;
        newer = gain * mean + one * first + two * second;
        if (Double.isNaN(newer)) {
            older = Double.NaN;
        }
        set(newer);
    }
}
