package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Ema;
import alchemist.engine.model.Bar;

/**
 * Elder ray: bull power = high − EMA(n) of the close, bear power = low − EMA(n). First values at
 * the {@code period}-th bar. Source: A. Elder, Trading for a Living (1993).
 */
public final class ElderRay extends BarIndicator {

    private final Ema average;

    /**
     * @param period at least 1
     */
    public ElderRay(int period) {
        super(line("bull", period), line("bear", period));
        average = new Ema(period);
    }

    @Override
    protected void compute(Bar bar) {
        double mean = average.next(bar.close());
        set(0, bar.high() - mean);
        set(1, bar.low() - mean);
    }
}
