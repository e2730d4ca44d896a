package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;

/**
 * Ease of movement: SMA(n) of the middle's change · (high − low) · scale / volume; a bar without
 * volume counts 0. First value at bar n + 1. Source: R. Arms.
 */
public final class EaseOfMovement extends BarIndicator {

    private final Delay last = new Delay(1);
    private final Sma mean;
    private final double scale;

    /**
     * @param period at least 1
     * @param scale brings the value into a handy range
     */
    public EaseOfMovement(int period, double scale) {
        super(line("eom", period + 1));
        mean = new Sma(period);
        this.scale = scale;
    }

    @Override
    protected void compute(Bar bar) {
        double middle = Input.HL2.of(bar);
        double ease = (middle - last.next(middle)) * (bar.high() - bar.low()) * scale;
        set(mean.next(bar.volume() == 0 ? 0 * ease : ease / bar.volume()));
    }
}
