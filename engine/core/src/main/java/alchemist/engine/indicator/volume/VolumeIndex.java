package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Negative or positive volume index: from 1000 on, multiplied by c / c' on bars whose volume fell
 * (negative) or rose (positive) against the bar before. From bar 1. Source: P. Dysart (1936), N.
 * Fosback, Stock Market Logic (1976).
 */
public final class VolumeIndex extends BarIndicator {

    /** Which bars count. */
    public enum Side {
        NEGATIVE("nvi"),
        POSITIVE("pvi");

        private final String line;

        Side(String line) {
            this.line = line;
        }
    }

    private static final double START = 1000;

    private final Side side;
    private double lastClose = Double.NaN;
    private double lastVolume;
    private double index = START;

    public VolumeIndex(Side side) {
        super(line(side.line, 1));
        this.side = side;
    }

    @Override
    protected void compute(Bar bar) {
        if (Double.isNaN(bar.close() + bar.volume())) {
            index = START;
            lastClose = Double.NaN;
            set(Double.NaN);
            return;
        }
        double change = bar.volume() - lastVolume;
        boolean counts = side == Side.NEGATIVE ? change < 0 : change > 0;
        if (counts && !Double.isNaN(lastClose) && lastClose != 0) {
            index *= bar.close() / lastClose;
        }
        lastClose = bar.close();
        lastVolume = bar.volume();
        set(index);
    }
}
