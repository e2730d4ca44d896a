package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** Trades at its limit or better. */
public record LimitOrder(
        Instrument instrument, Side side, long lots, double limit, OrderTerms terms)
        implements OrderRequest {

    public LimitOrder {
        Prices.require("limit", limit);
    }

    /** Good till cancelled. */
    public LimitOrder(Instrument instrument, Side side, long lots, double limit) {
        this(instrument, side, lots, limit, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.LIMIT;
    }
}
