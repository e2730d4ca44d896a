package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/**
 * First − second; where they are equal the last difference that was not 0, at first 0 (backtrader's
 * {@code NonZeroDifference}). From bar 1.
 */
public final class NonZeroDifference extends PairIndicator {

    private double last;

    public NonZeroDifference(InputPair inputs) {
        super(inputs, line("nzd", 1));
    }

    @Override
    protected void compute(double first, double second) {
        double difference = first - second;
        if (Double.isNaN(difference)) {
            last = 0;
            set(Double.NaN);
        } else {
            last = difference == 0 ? last : difference;
            set(last);
        }
    }
}
