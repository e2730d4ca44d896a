package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/** Difference of two lines: first − second. From bar 1. */
public final class Spread extends PairIndicator {

    public Spread(InputPair inputs) {
        super(inputs, line("spread", 1));
    }

    @Override
    protected void compute(double first, double second) {
        set(first - second);
    }
}
