package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** A stop order whose stop follows the market at a distance, and never back. */
public record TrailingStopOrder(
        Instrument instrument, Side side, long lots, Trail trail, OrderTerms terms)
        implements OrderRequest {

    /** Good till cancelled. */
    public TrailingStopOrder(Instrument instrument, Side side, long lots, Trail trail) {
        this(instrument, side, lots, trail, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.TRAILING_STOP;
    }
}
