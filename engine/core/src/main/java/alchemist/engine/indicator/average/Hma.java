package alchemist.engine.indicator.average;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Hull moving average: WMA(√n) of 2·WMA(n/2) − WMA(n), with whole-number division and root
 * (backtrader's convention; Hull rounds). First value at bar n + ⌊√n⌋ − 1. Source: A. Hull (2005).
 */
public final class Hma extends ValueIndicator {

    private final Wma whole;
    private final Wma half;
    private final Wma smooth;

    /**
     * @param period at least 2
     */
    public Hma(int period) {
        super(line("hma", period + root(period) - 1));
        whole = new Wma(period);
        half = new Wma(period / 2);
        smooth = new Wma(root(period));
    }

    private static int root(int period) {
        return (int) Math.sqrt(atLeast(2, "period", period));
    }

    @Override
    protected void compute(double value) {
        set(smooth.next(2 * half.next(value) - whole.next(value)));
    }
}
