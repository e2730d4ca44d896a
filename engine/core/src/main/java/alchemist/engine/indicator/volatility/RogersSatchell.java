package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Rogers–Satchell volatility, which allows for a drift: √(mean of ln(h/c)·ln(h/o) +
 * ln(l/c)·ln(l/o)) · √(bars per year). First value at the {@code period}-th bar. Source: L. Rogers
 * and S. Satchell, Annals of Applied Probability 1 (1991).
 */
public final class RogersSatchell extends BarIndicator {

    private final Sma mean;
    private final double barsPerYear;

    /**
     * @param period at least 1
     * @param barsPerYear 252 for days; 1 leaves the value per bar
     */
    public RogersSatchell(int period, double barsPerYear) {
        super(line("volatility", period));
        mean = new Sma(period);
        this.barsPerYear = barsPerYear;
    }

    @Override
    protected void compute(Bar bar) {
        set(Math.sqrt(barsPerYear * Math.max(0, mean.next(term(bar)))));
    }

    /** The bar's share of the variance. */
    static double term(Bar bar) {
        return Math.log(bar.high() / bar.close()) * Math.log(bar.high() / bar.open())
                + Math.log(bar.low() / bar.close()) * Math.log(bar.low() / bar.open());
    }
}
