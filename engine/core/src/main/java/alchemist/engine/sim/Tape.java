package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;

/**
 * The event that orders work against: what a buy and a sell trade at, and how much. Reused; the
 * size becomes less as orders take of it.
 */
final class Tape {

    private long time;
    private double ask;
    private double bid;
    private double askSize;
    private double bidSize;
    private boolean oneSize;

    /** A trade, of whose size buys and sells may take together. */
    void set(MarketEvent.Trade event) {
        time = event.time();
        ask = event.tick().price();
        bid = ask;
        askSize = event.tick().size();
        bidSize = askSize;
        oneSize = true;
    }

    void set(MarketEvent.QuoteChanged event) {
        time = event.time();
        ask = event.quote().ask();
        bid = event.quote().bid();
        askSize = event.quote().askSize();
        bidSize = event.quote().bidSize();
        oneSize = false;
    }

    long time() {
        return time;
    }

    /** What the order trades at; not above 0 where nobody offers. */
    double price(WorkingOrder order) {
        return order.isBuy() ? ask : bid;
    }

    /** Units there are for the order. */
    double size(WorkingOrder order) {
        return order.isBuy() ? askSize : bidSize;
    }

    /** What is there for the order, as a bar without extent. */
    Bar bar(WorkingOrder order) {
        double price = price(order);
        return new Bar(time, price, price, price, price, size(order));
    }

    /** An order has taken of the size. */
    void take(WorkingOrder order, double units) {
        if (oneSize || order.isBuy()) {
            askSize = Math.max(0, askSize - units);
        }
        if (oneSize || !order.isBuy()) {
            bidSize = Math.max(0, bidSize - units);
        }
    }
}
