package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Window;
import alchemist.engine.model.Bar;

/**
 * Volume-weighted average of the typical price over n bars with bands of k volume-weighted standard
 * deviations; NaN without volume. First values at the {@code period}-th bar.
 */
public final class RollingVwap extends BarIndicator {

    private final VwapTotals totals = new VwapTotals();
    private final Window prices;
    private final Window volumes;
    private final int period;
    private final double factor;

    /**
     * @param period at least 1
     * @param factor standard deviations between average and band
     */
    public RollingVwap(int period, double factor) {
        super(line("vwap", period), line("top", period), line("bot", period));
        prices = new Window(period);
        volumes = new Window(period);
        this.period = period;
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        boolean missing = Double.isNaN(price + bar.volume());
        if (prices.isFull() && !missing) {
            totals.add(prices.ago(period - 1), -volumes.ago(period - 1));
        }
        totals.add(price, bar.volume());
        prices.add(missing ? Double.NaN : price);
        volumes.add(missing ? Double.NaN : bar.volume());
        if (!prices.isFull()) {
            setNothing();
            return;
        }
        double width = factor * totals.deviation();
        set(0, totals.mean());
        set(1, totals.mean() + width);
        set(2, totals.mean() - width);
    }
}
