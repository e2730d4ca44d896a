package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Percentage price oscillator: 100·(EMA(fast) − EMA(slow)) / base, its signal EMA(s), and their
 * difference. The base is EMA(slow), or EMA(fast) in backtrader's short form. First value when both
 * averages have one.
 */
public final class PercentagePriceOscillator extends ValueIndicator {

    /** What the difference is divided by. */
    public enum Base {
        SLOW,
        FAST
    }

    private final Base base;
    private final Ema fast;
    private final Ema slow;
    private final Ema smooth;

    /**
     * @param fast at least 1
     * @param slow at least 1
     * @param signal at least 1
     */
    public PercentagePriceOscillator(Base base, int fast, int slow, int signal) {
        super(
                line("ppo", Math.max(fast, slow)),
                line("signal", Math.max(fast, slow) + signal - 1),
                line("histo", Math.max(fast, slow) + signal - 1));
        this.base = base;
        this.fast = new Ema(fast);
        this.slow = new Ema(slow);
        smooth = new Ema(signal);
    }

    @Override
    protected void compute(double value) {
        double quick = fast.next(value);
        double lazy = slow.next(value);
        set(0, 100 * (quick - lazy) / (base == Base.SLOW ? lazy : quick));
        double signal = smooth.next(value(0));
        set(1, signal);
        set(2, value(0) - signal);
    }
}
