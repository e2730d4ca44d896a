package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

/** An indicator of one value per bar, by default the close; any other line may be fed instead. */
public interface PriceIndicator extends Indicator {

    /** Takes the next value; NaN breaks the series. */
    void update(double value);

    @Override
    default void update(Bar bar) {
        update(bar.close());
    }

    /** Takes the next value and returns the first line's, for use inside other indicators. */
    default double next(double value) {
        update(value);
        return value();
    }
}
