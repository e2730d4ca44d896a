package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Parabolic stop and reverse: the stop moves by af·(extreme − stop) per bar, af growing by a step
 * at each new extreme up to a maximum, never into the range of the last two bars; when the price
 * reaches the stop, the trend turns and the stop jumps to the extreme. It begins at bar 2, up when
 * the close has not fallen, at the low (high) of the bar before (backtrader's convention). Source:
 * J. W. Wilder, New Concepts in Technical Trading Systems (1978).
 */
public final class ParabolicSar extends BarIndicator {

    private final double step;
    private final double most;
    private double lastHigh = Double.NaN;
    private double lastLow = Double.NaN;
    private double lastClose = Double.NaN;
    private boolean started;
    private boolean rising;
    private double stop;
    private double extreme;
    private double factor;

    /**
     * @param step of the acceleration factor, above 0
     * @param most largest acceleration factor
     */
    public ParabolicSar(double step, double most) {
        super(line("psar", 2));
        this.step = step;
        this.most = most;
    }

    @Override
    protected void compute(Bar bar) {
        if (Double.isNaN(bar.high() + bar.low() + bar.close() + lastClose)) {
            started = false;
            set(Double.NaN);
        } else {
            if (!started) {
                begin(bar);
            } else if (rising ? stop >= bar.low() : stop <= bar.high()) {
                turn(bar);
            }
            set(stop);
            advance(bar);
        }
        boolean missing = Double.isNaN(bar.high() + bar.low());
        lastHigh = bar.high();
        lastLow = bar.low();
        lastClose = missing ? Double.NaN : bar.close();
    }

    private void begin(Bar bar) {
        started = true;
        rising = bar.close() >= lastClose;
        stop = rising ? lastLow : lastHigh;
        extreme = rising ? bar.high() : bar.low();
        factor = step;
    }

    private void turn(Bar bar) {
        rising = !rising;
        stop = extreme;
        extreme = rising ? bar.high() : bar.low();
        factor = step;
    }

    private void advance(Bar bar) {
        double reached = rising ? bar.high() : bar.low();
        if (rising ? reached > extreme : reached < extreme) {
            extreme = reached;
            factor = Math.min(factor + step, most);
        }
        stop += factor * (extreme - stop);
        stop =
                rising
                        ? Math.min(stop, Math.min(bar.low(), lastLow))
                        : Math.max(stop, Math.max(bar.high(), lastHigh));
    }
}
