package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/** 1 when one of the last n values is not 0, else 0. First value at the {@code period}-th. */
public final class AnyN extends ValueIndicator {

    private final int period;
    private int seen;
    private int sinceTrue;

    /**
     * @param period at least 1
     */
    public AnyN(int period) {
        super(line("anyn", atLeast(1, "period", period)));
        this.period = period;
        sinceTrue = period;
    }

    @Override
    protected void compute(double value) {
        if (Double.isNaN(value)) {
            seen = 0;
            sinceTrue = period;
        } else {
            seen = Math.min(seen + 1, period);
            sinceTrue = value != 0 ? 0 : Math.min(sinceTrue + 1, period);
        }
        set(seen < period ? Double.NaN : sinceTrue < period ? 1 : 0);
    }
}
