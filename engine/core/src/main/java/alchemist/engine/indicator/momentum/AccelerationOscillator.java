package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Acceleration/deceleration oscillator: the {@link AwesomeOscillator} (5, 34) less its SMA(n).
 * First value at bar 33 + n. Source: B. Williams, New Trading Dimensions (1998).
 */
public final class AccelerationOscillator extends BarIndicator {

    private final AwesomeOscillator awesome = new AwesomeOscillator(5, 34);
    private final Sma mean;

    /**
     * @param period at least 1
     */
    public AccelerationOscillator(int period) {
        super(line("accde", 33 + period));
        mean = new Sma(period);
    }

    @Override
    protected void compute(Bar bar) {
        awesome.update(bar);
        set(awesome.value() - mean.next(awesome.value()));
    }
}
