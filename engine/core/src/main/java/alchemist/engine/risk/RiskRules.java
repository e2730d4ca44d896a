package alchemist.engine.risk;

import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.Verdict.Approved;

/** The rules we ship. */
public final class RiskRules {

    private RiskRules() {}

    /** Size above 0. */
    public static RiskRule positiveSize() {
        return (request, view) ->
                request.lots() > 0
                        ? Approved.APPROVED
                        : new Verdict.SizeNotPositive(request.lots());
    }

    /** A last price above 0. */
    public static RiskRule positivePrice() {
        return (request, view) -> {
            double price = view.position(request).lastPrice();
            // Written so that NaN is refused.
            return price > 0
                    ? Approved.APPROVED
                    : new Verdict.NoPrice(request.instrument().id().toString(), price);
        };
    }

    /**
     * The account can pay: working orders and this one, executed one after the other at the last
     * price, must not leave cash below 0 where this one opens a position. Selling short brings
     * cash, as in backtrader's default.
     */
    public static RiskRule enoughCash() {
        return (request, view) -> {
            double cash = view.cash();
            long lots = view.position(request).lots();
            for (Order order : view.workingOrders()) {
                cash -= cost(order.request(), order.remainingLots(), view);
                if (order.request().instrument().id().equals(request.instrument().id())) {
                    lots += order.request().side().sign() * order.remainingLots();
                }
            }
            double needed = cost(request, request.lots(), view);
            boolean opens =
                    Math.abs(lots + request.signedLots()) > Math.abs(lots)
                            || lots * (lots + request.signedLots()) < 0;
            return opens && cash - needed < 0
                    ? new Verdict.NotEnoughCash(needed, cash, request.instrument().currency())
                    : Approved.APPROVED;
        };
    }

    /** No single order above this value. */
    public static RiskRule maxOrderValue(double limit) {
        return (request, view) -> {
            double value = notional(request, request.lots(), view);
            return value <= limit
                    ? Approved.APPROVED
                    : new Verdict.OrderTooLarge(value, limit, request.instrument().currency());
        };
    }

    private static double cost(OrderRequest request, long lots, RiskView view) {
        double price = view.position(request).lastPrice();
        return request.side().sign() * notional(request, lots, view)
                + view.commission(request, price);
    }

    private static double notional(OrderRequest request, long lots, RiskView view) {
        return request.instrument().units(lots)
                * request.instrument().multiplier().doubleValue()
                * view.position(request).lastPrice();
    }
}
