package alchemist.engine.indicator.average;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/**
 * Volume-weighted moving average: Σ price·volume / Σ volume over n bars, NaN without volume. First
 * value at the {@code period}-th bar.
 */
public final class Vwma extends BarIndicator {

    private final Input input;
    private final RollingSum traded;
    private final RollingSum volume;

    /**
     * @param period at least 1
     */
    public Vwma(Input input, int period) {
        super(line("vwma", period));
        this.input = input;
        traded = new RollingSum(period);
        volume = new RollingSum(period);
    }

    @Override
    protected void compute(Bar bar) {
        double price = input.of(bar);
        set(traded.next(price * bar.volume()) / volume.next(bar.volume()));
    }
}
