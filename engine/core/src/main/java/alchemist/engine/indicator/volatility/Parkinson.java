package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Parkinson's volatility from highs and lows: √(Σ ln(h/l)² / (4·n·ln 2)) · √(bars per year). First
 * value at the {@code period}-th bar. Source: M. Parkinson, Journal of Business 53 (1980).
 */
public final class Parkinson extends BarIndicator {

    private final Sma mean;
    private final double barsPerYear;

    /**
     * @param period at least 1
     * @param barsPerYear 252 for days; 1 leaves the value per bar
     */
    public Parkinson(int period, double barsPerYear) {
        super(line("volatility", period));
        mean = new Sma(period);
        this.barsPerYear = barsPerYear;
    }

    @Override
    protected void compute(Bar bar) {
        double range = Math.log(bar.high() / bar.low());
        set(Math.sqrt(barsPerYear * mean.next(range * range) / (4 * Math.log(2))));
    }
}
