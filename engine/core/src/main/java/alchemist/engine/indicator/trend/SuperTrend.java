package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.model.Bar;

/**
 * SuperTrend: a stop k·ATR(n) from the middle of the bar, drawn towards the price and never back,
 * that changes sides when the close passes it; and the direction, 1 up and −1 down. It begins up.
 * First values at bar n + 1. Source: O. Seban.
 */
public final class SuperTrend extends BarIndicator {

    private final AverageTrueRange range;
    private final double factor;
    private double upper = Double.NaN;
    private double lower = Double.NaN;
    private double lastClose = Double.NaN;
    private boolean rising = true;

    /**
     * @param period at least 1
     * @param factor ranges between middle and stop
     */
    public SuperTrend(int period, double factor) {
        super(line("supertrend", period + 1), line("direction", period + 1));
        range = new AverageTrueRange(period);
        this.factor = factor;
    }

    @Override
    protected void compute(Bar bar) {
        double width = factor * range.next(bar);
        if (Double.isNaN(width)) {
            upper = Double.NaN;
            lower = Double.NaN;
            rising = true;
            setNothing();
            return;
        }
        draw(Input.HL2.of(bar), width);
        if (rising ? bar.close() < lower : bar.close() > upper) {
            rising = !rising;
        }
        lastClose = bar.close();
        set(0, rising ? lower : upper);
        set(1, rising ? 1 : -1);
    }

    private void draw(double middle, double width) {
        double top = middle + width;
        double bot = middle - width;
        // A border that the last close has passed no longer holds.
        boolean holdsTop = !Double.isNaN(upper) && lastClose <= upper;
        boolean holdsBot = !Double.isNaN(lower) && lastClose >= lower;
        upper = holdsTop ? Math.min(top, upper) : top;
        lower = holdsBot ? Math.max(bot, lower) : bot;
    }
}
