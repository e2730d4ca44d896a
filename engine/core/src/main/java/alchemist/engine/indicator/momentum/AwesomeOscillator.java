package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.model.Bar;

/**
 * Awesome oscillator: SMA(fast) − SMA(slow) of (high + low) / 2. First value when both have one.
 * Source: B. Williams, New Trading Dimensions (1998).
 */
public final class AwesomeOscillator extends BarIndicator {

    private final PriceOscillator difference;

    /**
     * @param fast at least 1
     * @param slow at least 1
     */
    public AwesomeOscillator(int fast, int slow) {
        super(line("ao", Math.max(fast, slow)));
        difference = new PriceOscillator(MovingAverage.SMA, fast, slow);
    }

    @Override
    protected void compute(Bar bar) {
        set(difference.next(Input.HL2.of(bar)));
    }
}
