package alchemist.engine.sim;

import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.order.Fill;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.TimeInForce;

import java.util.function.Consumer;

/** Turns matches into fills: how much trades, who pays, what it costs, what it ends. */
final class Executions {

    private final VolumeLimit volume;
    private final OrderQueue queue;
    private final Consumer<GatewayEvent> news;
    private long count;

    Executions(VolumeLimit volume, OrderQueue queue, Consumer<GatewayEvent> news) {
        this.volume = volume;
        this.queue = queue;
        this.news = news;
    }

    /**
     * Trades what a match gives, and ends the order when it is done or can't be paid.
     *
     * @param time of the fill, epoch nanoseconds
     */
    void execute(WorkingOrder order, Match match, Bar bar, long time) {
        OrderRequest request = order.request;
        long wanted =
                request.terms().reduceOnly()
                        ? order.account.closing(order, order.remaining)
                        : order.remaining;
        if (wanted == 0) {
            queue.cancel(order, "nothing to reduce");
            return;
        }
        long possible = volume.allowed(request.instrument(), bar, wanted);
        if (request.timeInForce() == TimeInForce.FOK && possible < order.remaining) {
            return;
        }
        long payable = order.account.payable(order, match.price(), possible);
        if (payable > 0) {
            trade(order, match, payable, time);
            queue.traded(order, bar.time());
        }
        if (payable < possible) {
            tell(order.id, new OrderEvent.Rejected(time, order.account.refusal(order)));
            queue.ended(order);
        }
    }

    /** Books a fill of this size and tells of it. */
    void trade(WorkingOrder order, Match match, long lots, long time) {
        double cost = order.account.charge(order, match.price(), lots, match.liquidity());
        book(order, match, lots, new Cost(cost, time));
    }

    /** What a fill costs, in the instrument's currency, and when it happens. */
    record Cost(double commission, long time) {}

    void book(WorkingOrder order, Match match, long lots, Cost cost) {
        Fill fill =
                new Fill(
                        order.id,
                        ++count,
                        cost.time(),
                        order.request.instrument(),
                        order.request.side(),
                        lots,
                        match.price(),
                        cost.commission(),
                        match.rule());
        order.remaining -= lots;
        double unused = order.account.ledger().book(fill);
        tell(order.id, new OrderEvent.Filled(fill));
    }

    void tell(long orderId, OrderEvent event) {
        news.accept(new GatewayEvent.OrderUpdate(orderId, event));
    }
}
