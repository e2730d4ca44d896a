package alchemist.engine.feed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Feeds of any kind as one, by the time of their events; events of one time come in the order in
 * which the feeds were given. For a few feeds: series of bars are faster in a {@link MergedFeed}.
 */
public final class JoinedFeed implements MarketDataFeed {

    private final List<MarketDataFeed> feeds;

    public JoinedFeed(List<MarketDataFeed> feeds) {
        this.feeds = List.copyOf(feeds);
    }

    @Override
    public @Nullable MarketEvent next() {
        long time = nextTime();
        for (MarketDataFeed feed : feeds) {
            if (time != END && feed.nextTime() == time) {
                return feed.next();
            }
        }
        return null;
    }

    @Override
    public long nextTime() {
        long first = END;
        for (MarketDataFeed feed : feeds) {
            first = Math.min(first, feed.nextTime());
        }
        return first;
    }
}
