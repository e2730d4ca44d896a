package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * Becomes a market order when the market reaches the stop: above it for a buy, below for a sell.
 */
public record StopOrder(Instrument instrument, Side side, long lots, double stop, OrderTerms terms)
        implements OrderRequest {

    public StopOrder {
        Prices.require("stop", stop);
    }

    /** Good till cancelled. */
    public StopOrder(Instrument instrument, Side side, long lots, double stop) {
        this(instrument, side, lots, stop, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.STOP;
    }
}
