package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.statistic.Accum;
import alchemist.engine.model.Bar;

/**
 * Accumulation/distribution line: the running total of volume · ((c − l) − (h − c)) / (h − l), a
 * bar without range counting 0. From bar 1. Source: M. Chaikin.
 */
public final class AccumulationDistribution extends BarIndicator {

    private final Accum total = new Accum(0);

    public AccumulationDistribution() {
        super(line("ad", 1));
    }

    @Override
    protected void compute(Bar bar) {
        set(total.next(MoneyFlow.of(bar)));
    }
}
