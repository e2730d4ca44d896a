package alchemist.engine.feed;

import alchemist.engine.model.Tick;

/** Makes bars out of ticks and hands them to its sink. Not thread-safe. */
public interface TickAggregator {

    /** Takes the next tick in time order. */
    void add(Tick tick);
}
