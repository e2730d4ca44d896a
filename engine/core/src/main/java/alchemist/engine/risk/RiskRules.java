package alchemist.engine.risk;

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
     * The account can pay: this order and those sent since the last bar, executed one after the
     * other at their limits, stops or the last price, must leave cash at 0 or above. Orders that
     * work already are asked again by the broker when they trade; selling short brings cash. This
     * is backtrader's check at submission, but that an order which only closes always passes.
     */
    public static RiskRule enoughCash() {
        return (request, view) -> {
            double left = view.fundsAfter(request);
            if (left >= 0 || !view.opens(request)) {
                return Approved.APPROVED;
            }
            return Double.isNaN(left)
                    ? new Verdict.NoRate(request.instrument().currency())
                    : new Verdict.NotEnoughCash(view.funds() - left, view.funds(), view.currency());
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

    private static double notional(OrderRequest request, long lots, RiskView view) {
        return request.instrument().units(lots)
                * request.instrument().multiplier().doubleValue()
                * view.position(request).lastPrice();
    }
}
