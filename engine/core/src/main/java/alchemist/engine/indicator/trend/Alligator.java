package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.average.Smma;
import alchemist.engine.model.Bar;

/**
 * Alligator: smoothed averages of (high + low) / 2 over 13, 8 and 5 bars, drawn 8, 5 and 3 bars
 * later: jaw, teeth and lips. First values at bars 21, 13 and 8. Source: B. Williams, Trading Chaos
 * (1995).
 */
public final class Alligator extends BarIndicator {

    private final Smma[] averages = {new Smma(13), new Smma(8), new Smma(5)};
    private final Delay[] delays = {new Delay(8), new Delay(5), new Delay(3)};

    public Alligator() {
        super(line("jaw", 21), line("teeth", 13), line("lips", 8));
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HL2.of(bar);
        for (int i = 0; i < averages.length; i++) {
            set(i, delays[i].next(averages[i].next(price)));
        }
    }
}
