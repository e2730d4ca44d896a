package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** Trades at the best price to be had: in a simulation at the open of the next bar. */
public record MarketOrder(Instrument instrument, Side side, long lots, OrderTerms terms)
        implements OrderRequest {

    /** Good till cancelled. */
    public MarketOrder(Instrument instrument, Side side, long lots) {
        this(instrument, side, lots, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.MARKET;
    }
}
