package alchemist.app.trading;

import alchemist.engine.order.Order;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;

/**
 * An order as it was at one moment; immutable, for any thread.
 *
 * @param createdAt engine time, epoch nanoseconds
 * @param stop the price that sets it off; of a trailing stop where it lies now, NaN while that is
 *     not known, and for an order without one
 * @param averagePrice of the fills so far; NaN before the first
 * @param reason why it was denied, rejected or cancelled; empty otherwise
 */
public record OrderView(
        long id,
        long createdAt,
        OrderRequest request,
        OrderLinks links,
        double stop,
        long filledLots,
        double averagePrice,
        OrderState state,
        String reason) {

    /** Orders of the kill switch and of a flatten are numbered from here on. */
    private static final long FIRST_EMERGENCY_ORDER = 1L << 40;

    static OrderView of(Order order) {
        return new OrderView(
                order.id(),
                order.createdAt(),
                order.request(),
                order.links(),
                order.request().stop(),
                order.filledLots(),
                order.averagePrice(),
                order.state(),
                order.reason());
    }

    /** With a trailing stop where it lies now. */
    public OrderView withStop(double now) {
        return new OrderView(
                id, createdAt, request, links, now, filledLots, averagePrice, state, reason);
    }

    /** The number the user sees: {@code 17}, or {@code K1} when it came from the kill path. */
    public String number() {
        return number(id);
    }

    /** See {@link #number()}. */
    public static String number(long id) {
        return id >= FIRST_EMERGENCY_ORDER
                ? "K" + (id - FIRST_EMERGENCY_ORDER + 1)
                : Long.toString(id);
    }
}
