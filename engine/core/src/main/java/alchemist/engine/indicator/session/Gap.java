package alchemist.engine.indicator.session;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.model.Bar;

/** Opening gap: open by the close before, minus 1. From bar 2. */
public final class Gap extends BarIndicator {

    private final Delay last = new Delay(1);

    public Gap() {
        super(line("gap", 2));
    }

    @Override
    protected void compute(Bar bar) {
        set(bar.open() / last.next(bar.close()) - 1);
    }
}
