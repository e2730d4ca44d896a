package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.order.OrderRequest;

/** What the market does to the working orders. */
interface Trading {

    /** Lets a bar pass over the orders of its instrument. */
    void trade(MarketEvent.BarClosed event);

    /** True when orders trade in bars, which are known only when they are over. */
    default boolean seesBars() {
        return true;
    }

    /** Two others have traded. */
    default void onTrade(MarketEvent.Trade event) {}

    /** Best bid or ask have changed. */
    default void onQuote(MarketEvent.QuoteChanged event) {}

    /**
     * The price against which an order would trade now.
     *
     * @param last the last price of its instrument
     */
    default double against(OrderRequest request, double last) {
        return last;
    }
}
