package alchemist.engine.indicator;

/** An indicator of one value per bar. */
public abstract class ValueIndicator extends LineIndicator implements PriceIndicator {

    protected ValueIndicator(OutputLine... lines) {
        super(lines);
    }

    @Override
    public final void update(double value) {
        count();
        compute(value);
    }

    /** Sets the lines for the next value. */
    protected abstract void compute(double value);
}
