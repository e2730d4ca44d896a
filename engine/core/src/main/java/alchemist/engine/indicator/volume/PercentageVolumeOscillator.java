package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.momentum.PercentagePriceOscillator;
import alchemist.engine.model.Bar;

/**
 * Percentage volume oscillator: 100·(EMA(fast) − EMA(slow)) / EMA(slow) of the volume, with signal
 * and histogram. First value when both averages have one.
 */
public final class PercentageVolumeOscillator extends BarIndicator {

    private final PercentagePriceOscillator oscillator;

    /**
     * @param fast at least 1
     * @param slow at least 1
     * @param signal at least 1
     */
    public PercentageVolumeOscillator(int fast, int slow, int signal) {
        super(
                line("pvo", Math.max(fast, slow)),
                line("signal", Math.max(fast, slow) + signal - 1),
                line("histo", Math.max(fast, slow) + signal - 1));
        oscillator =
                new PercentagePriceOscillator(
                        PercentagePriceOscillator.Base.SLOW, fast, slow, signal);
    }

    @Override
    protected void compute(Bar bar) {
        oscillator.update(bar.volume());
        set(0, oscillator.value(0));
        set(1, oscillator.value(1));
        set(2, oscillator.value(2));
    }
}
