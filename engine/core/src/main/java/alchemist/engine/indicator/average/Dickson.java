package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Dickson moving average: the mean of the zero-lag indicator and a Hull average (backtrader's
 * {@code DMA}). First value when both have one.
 */
public final class Dickson extends ValueIndicator {

    private final ZeroLag zeroLag;
    private final Hma hull;

    /** With gains to 5 and a Hull average of 7 bars. */
    public Dickson(int period) {
        this(period, 50, 7);
    }

    /**
     * @param period of the zero-lag indicator, at least 1
     * @param gainLimit its largest gain in tenths, at least 0
     * @param hullPeriod at least 2
     */
    public Dickson(int period, int gainLimit, int hullPeriod) {
        super(line("dma", Math.max(period, new Hma(hullPeriod).warmUp())));
        zeroLag = new ZeroLag(period, gainLimit);
        hull = new Hma(hullPeriod);
    }

    @Override
    protected void compute(double value) {
        set((zeroLag.next(value) + hull.next(value)) / 2);
    }
}
