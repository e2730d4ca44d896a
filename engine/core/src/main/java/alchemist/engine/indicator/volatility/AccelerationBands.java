package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Acceleration bands: SMA(n) of high·(1 + f) and low·(1 − f), f = factor·(high − low) / (high +
 * low), around SMA(n) of the close. First values at the {@code period}-th bar. Source: P. Headley,
 * Big Trends in Trading (2002); his factor is 4.
 */
public final class AccelerationBands extends BarIndicator {

    private final Sma mid;
    private final Sma top;
    private final Sma bot;
    private final double factor;

    /**
     * @param period at least 1
     */
    public AccelerationBands(int period, double factor) {
        super(line("mid", period), line("top", period), line("bot", period));
        mid = new Sma(period);
        top = new Sma(period);
        bot = new Sma(period);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double width = factor * (bar.high() - bar.low()) / (bar.high() + bar.low());
        set(0, mid.next(bar.close()));
        set(1, top.next(bar.high() * (1 + width)));
        set(2, bot.next(bar.low() * (1 - width)));
    }
}
