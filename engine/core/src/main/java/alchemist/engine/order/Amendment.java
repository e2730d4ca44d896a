package alchemist.engine.order;

/**
 * New size and prices for a working order.
 *
 * @param lots the new total size, filled part included
 * @param limit NaN for an order without one
 * @param stop NaN for an order without one
 */
public record Amendment(long lots, double limit, double stop) {

    /** What leaves everything as it is; a place to start from. */
    public static Amendment of(OrderRequest request) {
        return new Amendment(request.lots(), request.limit(), request.stop());
    }

    public Amendment withLots(long newLots) {
        return new Amendment(newLots, limit, stop);
    }

    public Amendment withLimit(double newLimit) {
        return new Amendment(lots, newLimit, stop);
    }

    public Amendment withStop(double newStop) {
        return new Amendment(lots, limit, newStop);
    }

    /**
     * The order as it is to be.
     *
     * @throws IllegalArgumentException when a price is missing
     */
    public OrderRequest applyTo(OrderRequest order) {
        return switch (order) {
            case MarketOrder o -> new MarketOrder(o.instrument(), o.side(), lots, o.terms());
            case LimitOrder o -> new LimitOrder(o.instrument(), o.side(), lots, limit, o.terms());
            case StopOrder o -> new StopOrder(o.instrument(), o.side(), lots, stop, o.terms());
            case StopLimitOrder o ->
                    new StopLimitOrder(o.instrument(), o.side(), lots, stop, limit, o.terms());
            case MarketIfTouchedOrder o ->
                    new MarketIfTouchedOrder(o.instrument(), o.side(), lots, stop, o.terms());
            case LimitIfTouchedOrder o ->
                    new LimitIfTouchedOrder(o.instrument(), o.side(), lots, stop, limit, o.terms());
            case TrailingStopOrder o ->
                    new TrailingStopOrder(o.instrument(), o.side(), lots, o.trail(), o.terms());
            case TrailingStopLimitOrder o ->
                    new TrailingStopLimitOrder(
                            o.instrument(), o.side(), lots, o.trail(), o.limitOffset(), o.terms());
        };
    }
}
