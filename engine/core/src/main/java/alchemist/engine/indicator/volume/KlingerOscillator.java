package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.momentum.PriceOscillator;
import alchemist.engine.model.Bar;

/**
 * Klinger volume oscillator in its simple form: EMA(fast) − EMA(slow) of the volume signed by the
 * direction of the typical price, with a signal EMA. First value at bar max(fast, slow) + 1.
 * Source: S. Klinger, Technical Analysis of Stocks &amp; Commodities, December 1997.
 */
public final class KlingerOscillator extends BarIndicator {

    private final Delay last = new Delay(1);
    private final PriceOscillator difference;
    private final Ema smooth;

    /**
     * @param fast at least 1
     * @param slow at least 1
     * @param signal at least 1
     */
    public KlingerOscillator(int fast, int slow, int signal) {
        super(line("kvo", Math.max(fast, slow) + 1), line("signal", Math.max(fast, slow) + signal));
        difference = new PriceOscillator(MovingAverage.EMA, fast, slow);
        smooth = new Ema(signal);
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        double direction = Math.signum(price - last.next(price));
        double kvo = difference.next(direction * bar.volume());
        set(0, kvo);
        set(1, smooth.next(kvo));
    }
}
