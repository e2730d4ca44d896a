package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * Mean deviation in backtrader's way: MA(|x − MA(x)|), where each term is taken from the mean of
 * its own bar. First value at bar 2n − 1. The textbook's is {@link MeanAbsoluteDeviation}.
 */
public final class MeanDeviation extends ValueIndicator {

    private final PriceIndicator mean;
    private final PriceIndicator smooth;

    /**
     * @param average both averages' kind; backtrader's is the simple one
     */
    public MeanDeviation(MovingAverage average, int period) {
        super(line("meandev", 2 * average.over(period).warmUp() - 1));
        mean = average.over(period);
        smooth = average.over(period);
    }

    @Override
    protected void compute(double value) {
        set(smooth.next(Math.abs(value - mean.next(value))));
    }
}
