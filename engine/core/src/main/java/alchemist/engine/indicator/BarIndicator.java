package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

/** An indicator that needs more than one number of a bar. */
public abstract class BarIndicator extends LineIndicator {

    protected BarIndicator(OutputLine... lines) {
        super(lines);
    }

    @Override
    public final void update(Bar bar) {
        count();
        compute(bar);
    }

    /** Sets the lines for the next bar. */
    protected abstract void compute(Bar bar);
}
