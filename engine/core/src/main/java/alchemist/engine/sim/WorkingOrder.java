package alchemist.engine.sim;

import alchemist.engine.model.Bar;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;

import org.jspecify.annotations.Nullable;

/**
 * An order as the simulated exchange keeps it; of the {@link Order} it reads what never changes.
 */
final class WorkingOrder {

    final long id;

    /** The number of its instrument in the {@link OrderQueue}. */
    int instrument = -1;

    final SimulatedAccount account;
    OrderRequest request;

    /** The last price when the order was made. */
    double priceAtEntry;

    /** When it was made, epoch nanoseconds. */
    final long madeAt;

    /** Trades only in bars that start later than this, epoch nanoseconds. */
    long after;

    /** Ends in the first bar that starts later than this, epoch nanoseconds. */
    long lastMoment = OrderTerms.NO_DATE;

    long remaining;
    double stop;
    double limit;

    /** True once a stop or touch has set it off. */
    boolean triggered;

    /** False for the exits of a bracket whose entry is not filled yet. */
    boolean active = true;

    /** False once it is over. */
    boolean live = true;

    /** True while it may still trade in the bar, or at the event, that is being walked through. */
    boolean inBar;

    /** True once its limit has stood in the book for an event. */
    boolean resting;

    /** Units that stand before it at its limit. */
    double queueAhead;

    /** The trading day in which it was made; for orders that end with a day. */
    long entryDay;

    /** What a closing auction knows so far; for orders on close. */
    @Nullable Closing closing;

    @Nullable Family family;
    @Nullable CancelGroup group;

    /** Commission charged so far, and for what: for costs that count per order. */
    double charged;

    double tradedValue;

    /** The latest bar of the session at whose close an order is to trade. */
    record Closing(long day, Bar bar, long end) {}

    WorkingOrder(Order order, SimulatedAccount account, double lastPrice, long after) {
        id = order.id();
        this.account = account;
        request = order.request();
        priceAtEntry = lastPrice;
        madeAt = order.createdAt();
        this.after = after;
        remaining = request.lots();
        stop = request.stop();
        limit = request.limit();
        if (request.trail() != null) {
            followTrail(lastPrice);
        }
        if (request.terms().goodTill() != OrderTerms.NO_DATE) {
            lastMoment = request.terms().goodTill();
        }
    }

    /**
     * @param number of an instrument in the {@link OrderQueue}
     */
    boolean isFor(int number) {
        return instrument == number;
    }

    boolean isBuy() {
        return request.side().sign() > 0;
    }

    long traded() {
        return request.lots() - remaining;
    }

    /** Moves a trailing stop with the market, never back. */
    void followTrail(double price) {
        Trail trail = request.trail();
        if (trail == null) {
            return;
        }
        double moved = trail.stop(request.side(), price);
        boolean better = isBuy() ? moved < stop : moved > stop;
        if (better || Double.isNaN(stop)) {
            stop = moved;
            if (request instanceof TrailingStopLimitOrder trailing) {
                limit = moved - trailing.limitOffset();
            }
        }
    }

    /** Takes over new size and prices. */
    void amend(OrderRequest amended) {
        Trail before = request.trail();
        remaining = amended.lots() - traded();
        request = amended;
        if (before == null) {
            stop = amended.stop();
            limit = amended.limit();
        } else if (!triggered) {
            double best = before.market(amended.side(), stop);
            stop = Double.NaN;
            followTrail(best);
        }
    }

    /**
     * Takes over what a split of the instrument leaves of the order.
     *
     * @param whole lots that still are to trade
     */
    void split(long whole, double ratio) {
        request = Amendment.of(request).split(traded() + whole, ratio).applyTo(request);
        remaining = whole;
        stop /= ratio;
        limit /= ratio;
        priceAtEntry /= ratio;
        closing = null;
    }
}
