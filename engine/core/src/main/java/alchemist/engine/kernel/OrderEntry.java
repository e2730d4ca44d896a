package alchemist.engine.kernel;

import alchemist.engine.order.Amendment;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.risk.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The way of an order from the strategy to the gateway: risk gate, journal, broker. */
final class OrderEntry {

    private final EnginePorts ports;
    private final OrderBook orders;

    OrderEntry(EnginePorts ports, OrderBook orders) {
        this.ports = ports;
        this.orders = orders;
    }

    Order submit(StrategyRunner runner, OrderRequest request) {
        Order order = orders.create(runner.name(), request, OrderLinks.NONE, now());
        Verdict verdict = check(runner, request);
        if (verdict instanceof Verdict.Refused refused) {
            refuse(runner, order, refused);
        } else {
            runner.backing().take(request);
            send(runner, order);
        }
        return order;
    }

    /** The entry first, then stop loss and take profit. */
    List<Order> submit(StrategyRunner runner, Bracket bracket) {
        OrderLinks exit = OrderLinks.childOf(orders.nextId());
        return submitAll(
                runner,
                List.of(
                        new Linked(bracket.entry(), OrderLinks.NONE),
                        new Linked(bracket.stopLoss(), exit),
                        new Linked(bracket.takeProfit(), exit)));
    }

    /** Orders of which one cancels the others. */
    List<Order> submitGroup(StrategyRunner runner, List<OrderRequest> requests) {
        OrderLinks member = OrderLinks.memberOf(orders.nextId());
        List<Linked> linked = new ArrayList<>();
        for (OrderRequest request : requests) {
            linked.add(new Linked(request, linked.isEmpty() ? OrderLinks.NONE : member));
        }
        return submitAll(runner, linked);
    }

    private record Linked(OrderRequest request, OrderLinks links) {}

    /** All or none: half a bracket is a risk nobody asked for. */
    private List<Order> submitAll(StrategyRunner runner, List<Linked> requests) {
        var before = runner.backing().taken();
        List<Order> made = new ArrayList<>();
        Verdict.@Nullable Refused refused = null;
        for (Linked each : requests) {
            made.add(orders.create(runner.name(), each.request(), each.links(), now()));
            if (check(runner, each.request()) instanceof Verdict.Refused no && refused == null) {
                refused = no;
            }
            runner.backing().take(each.request());
        }
        for (Order order : made) {
            if (refused == null) {
                send(runner, order);
            } else {
                refuse(runner, order, refused);
            }
        }
        if (refused != null) {
            runner.backing().back(before);
        }
        return made;
    }

    private Verdict check(StrategyRunner runner, OrderRequest request) {
        Verdict withheld = runner.withheld(request);
        return withheld == null ? ports.gate().check(request, runner.backing()) : withheld;
    }

    private void send(StrategyRunner runner, Order order) {
        ports.journal().intent(now(), order);
        runner.apply(order, new OrderEvent.Submitted(now()));
        ports.gateway().submit(order);
    }

    private void refuse(StrategyRunner runner, Order order, Verdict.Refused refused) {
        if (!(refused instanceof Verdict.Withheld)) {
            ports.journal().denied(now(), order, refused.sentence());
        }
        runner.apply(order, new OrderEvent.Denied(now(), refused.sentence()));
    }

    /**
     * Asks to change an order; the answer comes as an event.
     *
     * @return false when it can't be asked: the order is over, or about to be
     */
    boolean amend(StrategyRunner runner, Order order, Amendment amendment) {
        if (!order.state().isWorking() || order.state() == OrderState.CANCEL_PENDING) {
            return false;
        }
        OrderRequest amended = amendment.applyTo(order.request());
        runner.backing().amending(order);
        Verdict verdict = check(runner, amended);
        runner.backing().amending(null);
        if (verdict instanceof Verdict.Refused refused) {
            if (!(refused instanceof Verdict.Withheld)) {
                ports.journal().amendmentDenied(now(), order, amended, refused.sentence());
            }
            runner.apply(order, new OrderEvent.AmendRejected(now(), refused.sentence()));
        } else {
            ports.journal().amendment(now(), order, amended);
            runner.apply(order, new OrderEvent.AmendRequested(now()));
            ports.gateway().amend(order, amended);
        }
        return true;
    }

    void cancel(StrategyRunner runner, Order order) {
        if (order.state().isWorking() && order.state() != OrderState.CANCEL_PENDING) {
            runner.apply(order, new OrderEvent.CancelRequested(now()));
            ports.gateway().cancel(order);
        }
    }

    double commission(OrderRequest request, double price) {
        return ports.costs().commission(request.instrument(), request.lots(), price);
    }

    private long now() {
        return ports.clock().now();
    }
}
