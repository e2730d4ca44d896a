package alchemist.engine.indicator.average;

import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Kaufman's adaptive moving average: exponential smoothing with factor (ER·(f − s) + s)², f = 2 /
 * (fast + 1), s = 2 / (slow + 1), ER the net change over {@code period} bars by the sum of the
 * changes' sizes (0 on flat prices). Seeded at bar n + 1 with the mean of the last n values
 * (backtrader's convention). Source: P. Kaufman, Smarter Trading (1995).
 */
public final class Kama extends ValueIndicator {

    private final EfficiencyRatio efficiency;
    private final RollingSum seed;
    private final int period;
    private final double fast;
    private final double slow;
    private double value = Double.NaN;

    /** With Kaufman's smoothing between 2 and 30 bars. */
    public Kama(int period) {
        this(period, 2, 30);
    }

    /**
     * @param period at least 1
     * @param fast bars of the fastest smoothing, at least 1
     * @param slow bars of the slowest smoothing, at least 1
     */
    public Kama(int period, int fast, int slow) {
        super(line("kama", period + 1));
        efficiency = new EfficiencyRatio(period);
        seed = new RollingSum(period);
        this.period = period;
        this.fast = 2.0 / (atLeast(1, "fast", fast) + 1);
        this.slow = 2.0 / (atLeast(1, "slow", slow) + 1);
    }

    @Override
    protected void compute(double next) {
        double ratio = efficiency.next(next);
        double mean = seed.next(next) / period;
        double factor = ratio * (fast - slow) + slow;
        double alpha = factor * factor;
        if (Double.isNaN(value)) {
            value = Double.isNaN(alpha) ? Double.NaN : mean;
        } else {
            value += alpha * (next - value);
        }
        set(value);
    }
}
