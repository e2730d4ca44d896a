package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.momentum.PriceOscillator;
import alchemist.engine.model.Bar;

/**
 * Chaikin oscillator: EMA(fast) − EMA(slow) of the {@link AccumulationDistribution} line. First
 * value when both averages have one. Source: M. Chaikin.
 */
public final class ChaikinOscillator extends BarIndicator {

    private final AccumulationDistribution line = new AccumulationDistribution();
    private final PriceOscillator difference;

    /**
     * @param fast at least 1
     * @param slow at least 1
     */
    public ChaikinOscillator(int fast, int slow) {
        super(line("chaikin", Math.max(fast, slow)));
        difference = new PriceOscillator(MovingAverage.EMA, fast, slow);
    }

    @Override
    protected void compute(Bar bar) {
        line.update(bar);
        set(difference.next(line.value()));
    }
}
