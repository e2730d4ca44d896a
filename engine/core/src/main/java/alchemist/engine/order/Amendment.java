package alchemist.engine.order;

import org.jspecify.annotations.Nullable;

/**
 * New size and prices for a working order.
 *
 * @param lots the new total size, filled part included
 * @param limit NaN for an order without one
 * @param stop NaN for an order without one
 * @param trail null for an order whose stop does not follow the market; the stop moves to the new
 *     distance from the best price that it has followed
 * @param limitOffset how far a trailing limit lies below its stop; NaN for an order without one
 */
public record Amendment(
        long lots, double limit, double stop, @Nullable Trail trail, double limitOffset) {

    /** What leaves everything as it is; a place to start from. */
    public static Amendment of(OrderRequest request) {
        double offset =
                request instanceof TrailingStopLimitOrder trailing
                        ? trailing.limitOffset()
                        : Double.NaN;
        return new Amendment(
                request.lots(), request.limit(), request.stop(), request.trail(), offset);
    }

    public Amendment withLots(long newLots) {
        return new Amendment(newLots, limit, stop, trail, limitOffset);
    }

    public Amendment withLimit(double newLimit) {
        return new Amendment(lots, newLimit, stop, trail, limitOffset);
    }

    public Amendment withStop(double newStop) {
        return new Amendment(lots, limit, newStop, trail, limitOffset);
    }

    public Amendment withTrail(Trail newTrail) {
        return new Amendment(lots, limit, stop, newTrail, limitOffset);
    }

    public Amendment withLimitOffset(double newOffset) {
        return new Amendment(lots, limit, stop, trail, newOffset);
    }

    /**
     * The same after a split of the instrument: prices and distances are divided.
     *
     * @param wholeLots the new total size, filled part included
     * @param ratio new units per old one
     */
    public Amendment split(long wholeLots, double ratio) {
        return new Amendment(
                wholeLots,
                limit / ratio,
                stop / ratio,
                trail == null ? null : trail.split(ratio),
                limitOffset / ratio);
    }

    /**
     * The order as it is to be.
     *
     * @throws IllegalArgumentException when a price or the trail is missing
     */
    public OrderRequest applyTo(OrderRequest order) {
        return new OrderDraft(order.type(), order.instrument(), order.side(), this, order.terms())
                .request();
    }
}
