package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/**
 * Chaikin money flow: Σ volume · ((c − l) − (h − c)) / (h − l) by Σ volume of n bars, −1 to 1; NaN
 * without volume. First value at the {@code period}-th bar. Source: M. Chaikin.
 */
public final class ChaikinMoneyFlow extends BarIndicator {

    private final RollingSum flow;
    private final RollingSum volume;

    /**
     * @param period at least 1
     */
    public ChaikinMoneyFlow(int period) {
        super(line("cmf", period));
        flow = new RollingSum(period);
        volume = new RollingSum(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(flow.next(MoneyFlow.of(bar)) / volume.next(bar.volume()));
    }
}
