package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * Becomes a market order when the market comes to the price: down to it for a buy, up for a sell.
 */
public record MarketIfTouchedOrder(
        Instrument instrument, Side side, long lots, double stop, OrderTerms terms)
        implements OrderRequest {

    public MarketIfTouchedOrder {
        Prices.require("stop", stop);
    }

    /** Good till cancelled. */
    public MarketIfTouchedOrder(Instrument instrument, Side side, long lots, double stop) {
        this(instrument, side, lots, stop, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.MARKET_IF_TOUCHED;
    }
}
