package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * A stop limit order whose stop follows the market at a distance, and never back; the limit keeps
 * its distance from the stop.
 *
 * @param limitOffset stop minus limit: positive for a limit below the stop, as a sell wants it
 */
public record TrailingStopLimitOrder(
        Instrument instrument,
        Side side,
        long lots,
        Trail trail,
        double limitOffset,
        OrderTerms terms)
        implements OrderRequest {

    /** Good till cancelled. */
    public TrailingStopLimitOrder(
            Instrument instrument, Side side, long lots, Trail trail, double limitOffset) {
        this(instrument, side, lots, trail, limitOffset, OrderTerms.GTC);
    }

    @Override
    public OrderType type() {
        return OrderType.TRAILING_STOP_LIMIT;
    }
}
