package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.statistic.Moments;
import alchemist.engine.model.Bar;

/**
 * Yang–Zhang volatility, which allows for opening gaps and a drift: √(V(open) + k·V(close) + (1 −
 * k)·RS) · √(bars per year), V the sample variances of ln(o/c') and ln(c/o), RS that of {@link
 * RogersSatchell}, k = 0.34 / (1.34 + (n + 1)/(n − 1)). First value at bar n + 1. Source: D. Yang
 * and Q. Zhang, Journal of Business 73 (2000).
 */
public final class YangZhang extends BarIndicator {

    private final Delay last = new Delay(1);
    private final Moments overnight;
    private final Moments body;
    private final Sma mean;
    private final double weight;
    private final double barsPerYear;

    /**
     * @param period at least 2
     * @param barsPerYear 252 for days; 1 leaves the value per bar
     */
    public YangZhang(int period, double barsPerYear) {
        super(line("volatility", atLeast(2, "period", period) + 1));
        overnight = new Moments(period);
        body = new Moments(period);
        mean = new Sma(period);
        weight = 0.34 / (1.34 + (period + 1.0) / (period - 1.0));
        this.barsPerYear = barsPerYear;
    }

    @Override
    protected void compute(Bar bar) {
        overnight.update(Math.log(bar.open() / last.next(bar.close())));
        body.update(Math.log(bar.close() / bar.open()));
        double variance =
                overnight.sampleVariance()
                        + weight * body.sampleVariance()
                        + (1 - weight) * mean.next(RogersSatchell.term(bar));
        set(Math.sqrt(barsPerYear * Math.max(0, variance)));
    }
}
