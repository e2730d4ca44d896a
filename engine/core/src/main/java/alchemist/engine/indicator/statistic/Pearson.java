package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/**
 * Pearson's correlation of the last n pairs, −1 to 1; NaN where one of the two does not move. First
 * value at the {@code period}-th pair.
 */
public final class Pearson extends PairIndicator {

    private final CoMoments moments;

    /**
     * @param period at least 2
     */
    public Pearson(InputPair inputs, int period) {
        super(inputs, line("pearson_r", atLeast(2, "period", period)));
        moments = new CoMoments(period);
    }

    @Override
    protected void compute(double first, double second) {
        moments.update(first, second);
        double scale = Math.sqrt(moments.first()) * Math.sqrt(moments.second());
        set(Math.clamp(moments.both() / scale, -1, 1));
    }
}
