package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.OutputLine;
import alchemist.engine.model.Bar;

/**
 * Support and resistance levels from the bar itself (backtrader's convention: feed it bars of a
 * longer period to use the levels on the bars of the next). From bar 1.
 */
public final class PivotPoints extends BarIndicator {

    private final PivotFormula formula;
    private final PivotFormula.Range range = new PivotFormula.Range();
    private final double[] levels;

    public PivotPoints(PivotFormula formula) {
        super(outputs(formula, 1));
        this.formula = formula;
        levels = new double[formula.lines().size()];
    }

    static OutputLine[] outputs(PivotFormula formula, int warmUp) {
        return formula.lines().stream().map(name -> line(name, warmUp)).toArray(OutputLine[]::new);
    }

    @Override
    protected void compute(Bar bar) {
        range.open = bar.open();
        range.high = bar.high();
        range.low = bar.low();
        range.close = bar.close();
        formula.levels(range, levels);
        for (int i = 0; i < levels.length; i++) {
            set(i, levels[i]);
        }
    }
}
