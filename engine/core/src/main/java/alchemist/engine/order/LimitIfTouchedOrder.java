package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * Becomes a limit order when the market comes to the price: down to it for a buy, up for a sell.
 */
public record LimitIfTouchedOrder(
        Instrument instrument, Side side, long lots, double stop, double limit, OrderTerms terms)
        implements OrderRequest {

    public LimitIfTouchedOrder {
        Prices.require("stop", stop);
        Prices.require("limit", limit);
    }

    /** Good till cancelled. */
    public LimitIfTouchedOrder(
            Instrument instrument, Side side, long lots, double stop, double limit) {
        this(instrument, side, lots, stop, limit, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.LIMIT_IF_TOUCHED;
    }
}
