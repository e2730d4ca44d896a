package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.OrderType;
import alchemist.engine.order.TimeInForce;

/**
 * The life of orders in time: who may trade in a bar, who expires, and who waits for an auction.
 */
final class Auctions {

    private final Sessions sessions;
    private final OrderQueue queue;
    private final Executions executions;
    private final BarRules rules;
    private final Match match = new Match();

    Auctions(
            SimulationSettings settings,
            Sessions sessions,
            OrderQueue queue,
            Executions executions) {
        this.sessions = sessions;
        this.queue = queue;
        this.executions = executions;
        rules = new BarRules(settings);
    }

    /** Notes the trading day in which an order was made, if it matters. */
    void admit(WorkingOrder order, long barTime) {
        if (order.request.timeInForce() != TimeInForce.GTC) {
            order.entryDay = sessions.dayOf(order.request.instrument(), barTime);
        }
    }

    /** Does what there is to do before trading; true when the bar is nothing more to the order. */
    boolean settle(WorkingOrder order, MarketEvent.BarClosed event) {
        Bar bar = event.bar();
        if (!order.live) {
            return true;
        }
        if (expire(order, bar.time())) {
            return true;
        }
        if (!order.active || bar.time() <= order.after) {
            return true;
        }
        return switch (order.request.timeInForce()) {
            case GTC, DAY, GTD, IOC, FOK -> false;
            case OPG -> {
                open(order, event);
                yield true;
            }
            case CLS -> {
                close(order, event);
                yield true;
            }
        };
    }

    /** Ends an order whose time is over; true when it was. */
    boolean expire(WorkingOrder order, long time) {
        boolean over = isExpired(order, time);
        if (over) {
            executions.tell(order.id, new OrderEvent.Expired(time));
            queue.ended(order);
        }
        return over;
    }

    /** Market orders never expire: they trade in the next bar, whenever it comes. */
    private boolean isExpired(WorkingOrder order, long time) {
        if (order.request.type() == OrderType.MARKET) {
            return false;
        }
        if (order.request.timeInForce() == TimeInForce.DAY) {
            return sessions.dayOf(order.request.instrument(), time) > order.entryDay;
        }
        return order.lastMoment != OrderTerms.NO_DATE && time > order.lastMoment;
    }

    /** Ends what was to trade at once or not at all. */
    void endIfImmediate(WorkingOrder order) {
        TimeInForce time = order.request.timeInForce();
        if (order.live && (time == TimeInForce.IOC || time == TimeInForce.FOK)) {
            queue.cancel(order, "not to be had at once");
        }
    }

    /** The first bar of a later day than that of the order. */
    private void open(WorkingOrder order, MarketEvent.BarClosed event) {
        Bar bar = event.bar();
        if (sessions.dayOf(event.instrument(), bar.time()) > order.entryDay) {
            rules.matchOpen(order, bar, match);
            if (match.isFound()) {
                executions.execute(order, match, bar, bar.time());
            }
            queue.cancel(order, "not filled at the open");
        }
    }

    /**
     * The close of the session in which the first bar after the order lies. When its end was not
     * known before the next session has begun, the last close counts.
     */
    private void close(WorkingOrder order, MarketEvent.BarClosed event) {
        long day = sessions.dayOf(event.instrument(), event.bar().time());
        WorkingOrder.Closing closing = order.closing;
        boolean over = closing != null && day > closing.day();
        if (closing == null || !over) {
            closing = new WorkingOrder.Closing(day, event.bar(), event.time());
            order.closing = closing;
        }
        if (over || sessions.endsAt(event.instrument(), event.time())) {
            rules.matchClose(order, closing.bar(), match);
            if (match.isFound()) {
                executions.execute(order, match, closing.bar(), closing.end());
            }
            queue.cancel(order, "not filled at the close");
        }
    }
}
