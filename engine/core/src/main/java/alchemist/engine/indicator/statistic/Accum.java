package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ExactSum;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Running total from a start value on (backtrader's {@code Accum}); it begins anew after a missing
 * value. From bar 1.
 */
public final class Accum extends ValueIndicator {

    private final ExactSum sum = new ExactSum();
    private final double seed;

    public Accum(double seed) {
        super(line("accum", 1));
        this.seed = seed;
        sum.add(seed);
    }

    @Override
    protected void compute(double value) {
        sum.add(value);
        set(sum.value());
        if (!Double.isFinite(sum.value())) {
            sum.reset();
            sum.add(seed);
        }
    }
}
