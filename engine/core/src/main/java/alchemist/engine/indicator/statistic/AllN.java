package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;

/** 1 when none of the last n values is 0, else 0. First value at the {@code period}-th. */
public final class AllN extends ValueIndicator {

    private final int period;
    private int seen;
    private int run;

    /**
     * @param period at least 1
     */
    public AllN(int period) {
        super(line("alln", atLeast(1, "period", period)));
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        boolean missing = Double.isNaN(value);
        seen = missing ? 0 : Math.min(seen + 1, period);
        run = missing || value == 0 ? 0 : Math.min(run + 1, period);
        set(seen < period ? Double.NaN : run == period ? 1 : 0);
    }
}
