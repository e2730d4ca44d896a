package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;

/** What a bar does to the working orders. */
interface Trading {

    void trade(MarketEvent.BarClosed event);
}
