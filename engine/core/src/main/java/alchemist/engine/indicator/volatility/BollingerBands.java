package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.statistic.Moments;

import org.jspecify.annotations.Nullable;

/**
 * Bollinger bands: a moving average ± k population standard deviations of the last n values, and
 * {@code pctb}, where the value lies between the lower (0) and the upper band (1), NaN on flat
 * prices. First values at the {@code period}-th. Source: J. Bollinger, Bollinger on Bollinger Bands
 * (2001).
 */
public final class BollingerBands extends ValueIndicator {

    private final Moments moments;

    /** Null for the simple average, which the moments know already. */
    private final @Nullable PriceIndicator mid;

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
        moments = new Moments(period);
        mid = average == MovingAverage.SMA ? null : average.over(period);
        this.factor = factor;
    }

    @Override
    protected void compute(double value) {
        moments.update(value);
        double middle = mid == null ? moments.mean() : mid.next(value);
        double width = factor * Math.sqrt(moments.populationVariance());
        double top = middle + width;
        double bot = middle - width;
        set(0, middle);
        set(1, top);
        set(2, bot);
        set(3, (value - bot) / (top - bot));
    }
}
