package alchemist.engine.backtest;

import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;

/** Some events in a row, as many as stay in the cache while they are told. */
final class Stretch {

    private static final int MOST = 256;

    private final MarketEvent[] events = new MarketEvent[MOST];

    /** Where an instant ends with an event. */
    private final boolean[] last = new boolean[MOST];

    private int size;

    /** Takes the next events out of the feed; false when there are none. */
    boolean fill(MarketDataFeed feed) {
        size = 0;
        while (size < MOST) {
            MarketEvent event = feed.next();
            if (event == null) {
                break;
            }
            events[size] = event;
            last[size] = feed.nextTime() > event.time();
            size++;
        }
        return size > 0;
    }

    int size() {
        return size;
    }

    MarketEvent event(int index) {
        return events[index];
    }

    /** True when an instant ends with the event. */
    boolean isLast(int index) {
        return last[index];
    }
}
