package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

/** An indicator of two values per bar: two numbers of the bar, or any two lines. */
public abstract class PairIndicator extends LineIndicator {

    private final InputPair inputs;

    protected PairIndicator(InputPair inputs, OutputLine... lines) {
        super(lines);
        this.inputs = inputs;
    }

    @Override
    public final void update(Bar bar) {
        update(inputs.first().of(bar), inputs.second().of(bar));
    }

    /** Takes the next pair; a NaN in one of them breaks the series. */
    public final void update(double first, double second) {
        count();
        compute(first, second);
    }

    /** Sets the lines for the next pair. */
    protected abstract void compute(double first, double second);
}
