package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

/** An indicator of one value per bar, by default the close. */
public interface PriceIndicator extends Indicator {

    /** Takes the next value. */
    void update(double value);

    @Override
    default void update(Bar bar) {
        update(bar.close());
    }
}
