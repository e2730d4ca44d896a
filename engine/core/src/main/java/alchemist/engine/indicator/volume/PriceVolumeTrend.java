package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.statistic.Accum;
import alchemist.engine.model.Bar;

/** Price volume trend: the running total of volume · (c − c') / c'. From bar 2. */
public final class PriceVolumeTrend extends BarIndicator {

    private final Delay last = new Delay(1);
    private final Accum total = new Accum(0);

    public PriceVolumeTrend() {
        super(line("pvt", 2));
    }

    @Override
    protected void compute(Bar bar) {
        double before = last.next(bar.close());
        set(total.next(bar.volume() * (bar.close() - before) / before));
    }
}
