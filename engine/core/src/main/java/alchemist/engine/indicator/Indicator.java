package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

/**
 * A value computed from the bars seen so far. Not thread-safe; the chart replays an instance of its
 * own over the same series.
 */
public interface Indicator {

    /** Takes the next closed bar. */
    void update(Bar bar);

    /** True once enough bars were seen for {@link #value} to mean something. */
    boolean isReady();

    /** The value after the last update; NaN while not ready. */
    double value();
}
