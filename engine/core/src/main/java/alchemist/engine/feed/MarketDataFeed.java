package alchemist.engine.feed;

import org.jspecify.annotations.Nullable;

/** A source of market events in time order. One reader. */
public interface MarketDataFeed {

    /** What {@link #nextTime} answers when there are no more events. */
    long END = Long.MAX_VALUE;

    /** The next event, or null when there are no more. */
    @Nullable MarketEvent next();

    /** The time of the next event, epoch nanoseconds, or {@link #END}. */
    long nextTime();
}
