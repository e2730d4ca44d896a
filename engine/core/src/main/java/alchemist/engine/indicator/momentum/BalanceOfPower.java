package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Balance of power: SMA(n) of (close − open) / (high − low), 0 for a bar without range. First value
 * at the {@code period}-th bar. Source: I. Livshin (2001).
 */
public final class BalanceOfPower extends BarIndicator {

    private final Sma mean;

    /**
     * @param period at least 1
     */
    public BalanceOfPower(int period) {
        super(line("bop", period));
        mean = new Sma(period);
    }

    @Override
    protected void compute(Bar bar) {
        double range = bar.high() - bar.low();
        set(mean.next(range == 0 ? 0 : (bar.close() - bar.open()) / range));
    }
}
