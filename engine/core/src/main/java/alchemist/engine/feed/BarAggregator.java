package alchemist.engine.feed;

import alchemist.engine.model.Bar;

/** Makes other bars out of bars and hands them to its sink. Not thread-safe. */
public interface BarAggregator {

    /**
     * Takes the next bar in time order.
     *
     * @param end end (exclusive) of its window, epoch nanoseconds
     */
    void add(Bar bar, long end);
}
