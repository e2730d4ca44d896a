package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.model.Bar;

/**
 * Money flow index: 100·up / (up + down), the sums over n bars of typical price · volume where the
 * typical price rose and where it fell; NaN where there was neither. First value at bar n + 1.
 * Source: G. Quong and A. Soudack, Technical Analysis of Stocks &amp; Commodities, March 1989.
 */
public final class MoneyFlowIndex extends BarIndicator {

    private final Delay last = new Delay(1);
    private final RollingSum up;
    private final RollingSum down;

    /**
     * @param period at least 1
     */
    public MoneyFlowIndex(int period) {
        super(line("mfi", period + 1));
        up = new RollingSum(period);
        down = new RollingSum(period);
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        double change = price - last.next(price);
        double flow = price * bar.volume();
        boolean known = !Double.isNaN(change + flow);
        double rising = up.next(known ? (change > 0 ? flow : 0) : Double.NaN);
        double falling = down.next(known ? (change < 0 ? flow : 0) : Double.NaN);
        set(100 * rising / (rising + falling));
    }
}
