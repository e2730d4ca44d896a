package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.ValueIndicator;

/**
 * TRIX: change in percent of the triple EMA(n), with a signal EMA(s). First value at bar 3n − 1.
 * Source: J. Hutson, Technical Analysis of Stocks &amp; Commodities, 1983.
 */
public final class Trix extends ValueIndicator {

    private final Ema[] averages;
    private final Delay last = new Delay(1);
    private final Ema smooth;

    /**
     * @param period at least 1
     * @param signal at least 1
     */
    public Trix(int period, int signal) {
        super(line("trix", 3 * period - 1), line("signal", 3 * period + signal - 2));
        averages = new Ema[] {new Ema(period), new Ema(period), new Ema(period)};
        smooth = new Ema(signal);
    }

    @Override
    protected void compute(double value) {
        double smoothed = averages[2].next(averages[1].next(averages[0].next(value)));
        set(0, 100 * (smoothed / last.next(smoothed) - 1));
        set(1, smooth.next(value(0)));
    }
}
