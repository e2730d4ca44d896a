package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.model.Bar;

/**
 * Pretty good oscillator: (close − SMA(n)) / ATR(n); NaN on flat prices. First value at bar n + 1.
 * Source: M. Johnson.
 */
public final class PrettyGoodOscillator extends BarIndicator {

    private final Sma mean;
    private final AverageTrueRange range;

    /**
     * @param period at least 1
     */
    public PrettyGoodOscillator(int period) {
        super(line("pgo", period + 1));
        mean = new Sma(period);
        range = new AverageTrueRange(period);
    }

    @Override
    protected void compute(Bar bar) {
        set((bar.close() - mean.next(bar.close())) / range.next(bar));
    }
}
