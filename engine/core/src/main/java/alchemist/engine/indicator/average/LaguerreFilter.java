package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Laguerre filter: (L0 + 2·L1 + 2·L2 + L3) / 6 of the {@link Laguerre} elements, which begin at 0
 * (backtrader's convention), so that the filter rises to the price over its first bars. First value
 * at bar 1. Source: J. Ehlers, Time Warp - Without Space Travel.
 */
public final class LaguerreFilter extends ValueIndicator {

    private final Laguerre elements;

    /**
     * @param gamma damping, in [0, 1)
     */
    public LaguerreFilter(double gamma) {
        super(line("lfilter", 1));
        elements = new Laguerre(gamma);
    }

    @Override
    protected void compute(double value) {
        elements.update(value);
        set((elements.get(0) + 2 * elements.get(1) + 2 * elements.get(2) + elements.get(3)) / 6);
    }
}
