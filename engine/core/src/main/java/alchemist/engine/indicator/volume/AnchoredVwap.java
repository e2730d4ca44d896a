package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.model.Bar;

/**
 * Volume-weighted average of the typical price since an anchor, with bands of k volume-weighted
 * standard deviations; NaN before the anchor and without volume. From the anchor's bar on.
 */
public final class AnchoredVwap extends BarIndicator {

    private final VwapTotals totals = new VwapTotals();
    private final long anchor;
    private final double factor;

    /**
     * @param anchor epoch nanoseconds; the first bar at or after it is the first that counts
     * @param factor standard deviations between average and band
     */
    public AnchoredVwap(long anchor, double factor) {
        super(line("vwap", 1), line("top", 1), line("bot", 1));
        this.anchor = anchor;
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        if (bar.time() < anchor) {
            setNothing();
            return;
        }
        totals.add(Input.HLC3.of(bar), bar.volume());
        double width = factor * totals.deviation();
        set(0, totals.mean());
        set(1, totals.mean() + width);
        set(2, totals.mean() - width);
    }
}
