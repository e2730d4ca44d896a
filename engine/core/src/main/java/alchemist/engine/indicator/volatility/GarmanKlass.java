package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Garman–Klass volatility: √(mean of ½·ln(h/l)² − (2·ln 2 − 1)·ln(c/o)²) · √(bars per year). First
 * value at the {@code period}-th bar. Source: M. Garman and M. Klass, Journal of Business 53
 * (1980).
 */
public final class GarmanKlass extends BarIndicator {

    private final Sma mean;
    private final double barsPerYear;

    /**
     * @param period at least 1
     * @param barsPerYear 252 for days; 1 leaves the value per bar
     */
    public GarmanKlass(int period, double barsPerYear) {
        super(line("volatility", period));
        mean = new Sma(period);
        this.barsPerYear = barsPerYear;
    }

    @Override
    protected void compute(Bar bar) {
        double range = Math.log(bar.high() / bar.low());
        double body = Math.log(bar.close() / bar.open());
        double term = range * range / 2 - (2 * Math.log(2) - 1) * body * body;
        set(Math.sqrt(barsPerYear * Math.max(0, mean.next(term))));
    }
}
