package alchemist.engine.feed;

import org.jspecify.annotations.Nullable;

/** A source of market events in time order. One reader. */
public interface MarketDataFeed {

    /** The next event, or null when there are no more. */
    MarketEvent.@Nullable BarClosed next();
}
