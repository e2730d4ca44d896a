package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.Wma;

/**
 * Coppock curve: WMA(n) of ROC(long) + ROC(short) in percent. First value at bar n + the longer of
 * the two. Source: E. Coppock, Barron's, October 1962.
 */
public final class CoppockCurve extends ValueIndicator {

    private final RateOfChange slow;
    private final RateOfChange fast;
    private final Wma smooth;

    /**
     * @param period of the average, at least 1
     * @param slow bars of the longer change, at least 1
     * @param fast bars of the shorter change, at least 1
     */
    public CoppockCurve(int period, int slow, int fast) {
        super(line("coppock", period + Math.max(slow, fast)));
        this.slow = new RateOfChange("roc", slow, 100);
        this.fast = new RateOfChange("roc", fast, 100);
        smooth = new Wma(period);
    }

    @Override
    protected void compute(double value) {
        set(smooth.next(slow.next(value) + fast.next(value)));
    }
}
