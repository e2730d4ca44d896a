package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * An order being put together from its type and its figures.
 *
 * @param figures size and prices; what the type does not have is not looked at
 */
public record OrderDraft(
        OrderType type, Instrument instrument, Side side, Amendment figures, OrderTerms terms) {

    /**
     * The order.
     *
     * @throws IllegalArgumentException when a price or the trail is missing
     */
    public OrderRequest request() {
        long lots = figures.lots();
        double stop = figures.stop();
        double limit = figures.limit();
        return switch (type) {
            case MARKET -> new MarketOrder(instrument, side, lots, terms);
            case LIMIT -> new LimitOrder(instrument, side, lots, limit, terms);
            case STOP -> new StopOrder(instrument, side, lots, stop, terms);
            case STOP_LIMIT -> new StopLimitOrder(instrument, side, lots, stop, limit, terms);
            case MARKET_IF_TOUCHED -> new MarketIfTouchedOrder(instrument, side, lots, stop, terms);
            case LIMIT_IF_TOUCHED ->
                    new LimitIfTouchedOrder(instrument, side, lots, stop, limit, terms);
            case TRAILING_STOP -> new TrailingStopOrder(instrument, side, lots, trail(), terms);
            case TRAILING_STOP_LIMIT ->
                    new TrailingStopLimitOrder(
                            instrument, side, lots, trail(), figures.limitOffset(), terms);
        };
    }

    private Trail trail() {
        Trail trail = figures.trail();
        if (trail == null) {
            throw new IllegalArgumentException("a trailing stop needs a trail");
        }
        return trail;
    }
}
