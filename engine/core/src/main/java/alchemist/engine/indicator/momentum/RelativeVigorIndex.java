package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.average.WeightedAverage;
import alchemist.engine.model.Bar;

/**
 * Relative vigor index: Σ of n bars of the symmetrically weighted close − open, by that of high −
 * low (weights 1 2 2 1 over 4 bars), and its signal with the same weights; NaN on flat prices.
 * First value at bar n + 3. Source: J. Ehlers (2002).
 */
public final class RelativeVigorIndex extends BarIndicator {

    private static final double[] WEIGHTS = {1, 2, 2, 1};

    private final WeightedAverage body = new WeightedAverage(1 / 6.0, WEIGHTS);
    private final WeightedAverage range = new WeightedAverage(1 / 6.0, WEIGHTS);
    private final WeightedAverage signal = new WeightedAverage(1 / 6.0, WEIGHTS);
    private final RollingSum bodies;
    private final RollingSum ranges;

    /**
     * @param period at least 1
     */
    public RelativeVigorIndex(int period) {
        super(line("rvgi", period + 3), line("signal", period + 6));
        bodies = new RollingSum(period);
        ranges = new RollingSum(period);
    }

    @Override
    protected void compute(Bar bar) {
        double up = bodies.next(body.next(bar.close() - bar.open()));
        double size = ranges.next(range.next(bar.high() - bar.low()));
        set(0, up / size);
        set(1, signal.next(value(0)));
    }
}
