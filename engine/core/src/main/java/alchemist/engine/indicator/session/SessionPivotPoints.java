package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Support and resistance levels from the last complete session, for example daily levels on
 * intraday bars. From the first bar of the second session on.
 */
public final class SessionPivotPoints extends BarIndicator {

    private final PivotFormula formula;
    private final SessionBars bars;
    private final PivotFormula.Range range = new PivotFormula.Range();
    private final double[] levels;

    public SessionPivotPoints(PivotFormula formula, SessionHours hours) {
        super(PivotPoints.outputs(formula, 2));
        this.formula = formula;
        bars = new SessionBars(hours);
        levels = new double[formula.lines().size()];
    }

    @Override
    protected void compute(Bar bar) {
        bars.update(bar);
        range.open = bars.open();
        range.high = bars.high();
        range.low = bars.low();
        range.close = bars.close();
        formula.levels(range, levels);
        for (int i = 0; i < levels.length; i++) {
            set(i, levels[i]);
        }
    }
}
