package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/** Qstick: SMA(n) of close − open. First value at the {@code period}-th bar. Source: T. Chande. */
public final class Qstick extends BarIndicator {

    private final Sma mean;

    /**
     * @param period at least 1
     */
    public Qstick(int period) {
        super(line("qstick", period));
        mean = new Sma(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(mean.next(bar.close() - bar.open()));
    }
}
