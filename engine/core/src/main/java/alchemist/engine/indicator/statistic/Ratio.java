package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/** Quotient of two lines: first / second; NaN where the second is 0. From bar 1. */
public final class Ratio extends PairIndicator {

    public Ratio(InputPair inputs) {
        super(inputs, line("ratio", 1));
    }

    @Override
    protected void compute(double first, double second) {
        set(first / second);
    }
}
