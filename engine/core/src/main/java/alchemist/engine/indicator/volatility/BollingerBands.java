package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.statistic.StandardDeviation;

/**
 * Bollinger bands: a moving average ± k population standard deviations of the last n values, and
 * {@code pctb}, where the value lies between the lower (0) and the upper band (1), NaN on flat
 * prices. First values at the {@code period}-th. Source: J. Bollinger, Bollinger on Bollinger Bands
 * (2001).
 */
public final class BollingerBands extends ValueIndicator {

    private final PriceIndicator mid;
    private final StandardDeviation deviation;
    private final double factor;

    /** With the simple average. */
    public BollingerBands(int period, double factor) {
        this(MovingAverage.SMA, period, factor);
    }

    /**
     * @param average of the middle line
     * @param period at least 1
     * @param factor standard deviations between middle and band
     */
    public BollingerBands(MovingAverage average, int period, double factor) {
        super(
                line("mid", average.over(period).warmUp()),
                line("top", average.over(period).warmUp()),
                line("bot", average.over(period).warmUp()),
                line("pctb", average.over(period).warmUp()));
        mid = average.over(period);
        deviation = new StandardDeviation(period);
        this.factor = factor;
    }

    @Override
    protected void compute(double value) {
        double middle = mid.next(value);
        double width = factor * deviation.next(value);
        double top = middle + width;
        double bot = middle - width;
        set(0, middle);
        set(1, top);
        set(2, bot);
        set(3, (value - bot) / (top - bot));
    }
}
