package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** Becomes a limit order when the market reaches the stop. */
public record StopLimitOrder(
        Instrument instrument, Side side, long lots, double stop, double limit, OrderTerms terms)
        implements OrderRequest {

    public StopLimitOrder {
        Prices.require("stop", stop);
        Prices.require("limit", limit);
    }

    /** Good till cancelled. */
    public StopLimitOrder(Instrument instrument, Side side, long lots, double stop, double limit) {
        this(instrument, side, lots, stop, limit, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.STOP_LIMIT;
    }
}
