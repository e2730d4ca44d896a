package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/** Volume by its mean of the n bars before; NaN where that is 0. First value at bar n + 1. */
public final class RelativeVolume extends BarIndicator {

    private final Sma mean;

    /**
     * @param period at least 1
     */
    public RelativeVolume(int period) {
        super(line("rvol", period + 1));
        mean = new Sma(period);
    }

    @Override
    protected void compute(Bar bar) {
        double usual = mean.value();
        mean.update(bar.volume());
        set(bar.volume() / usual);
    }
}
