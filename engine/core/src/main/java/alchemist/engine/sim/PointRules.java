package alchemist.engine.sim;

import alchemist.engine.model.Bar;
import alchemist.engine.order.LimitIfTouchedOrder;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketIfTouchedOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;

/** What one price does to one order; the rules of a market that is watched tick by tick. */
final class PointRules {

    private final BarRules slips;

    PointRules(SimulationSettings settings) {
        slips = new BarRules(settings);
    }

    /** What a price lets trade at once; sets off what it sets off. */
    void matchAt(WorkingOrder order, Bar bar, double price, boolean open, Match match) {
        match.clear();
        if (!order.triggered && isSetOff(order, price)) {
            order.triggered = true;
        }
        switch (order.request) {
            case MarketOrder _ -> market(order, bar, price, BarRules.OPEN, match);
            case LimitOrder _ -> limit(order, bar, price, open, match);
            case StopOrder _, TrailingStopOrder _ ->
                    ifTriggered(
                            order, bar, price, open ? BarRules.STOP_AT_OPEN : BarRules.STOP, match);
            case MarketIfTouchedOrder _ ->
                    ifTriggered(
                            order,
                            bar,
                            price,
                            open ? BarRules.TOUCH_AT_OPEN : BarRules.TOUCH,
                            match);
            case StopLimitOrder _, TrailingStopLimitOrder _, LimitIfTouchedOrder _ -> {
                if (order.triggered) {
                    limit(order, bar, price, open, match);
                }
            }
        }
    }

    /** The price has come to the order's level: what waited there trades, or is set off. */
    void matchLevel(WorkingOrder order, Bar bar, Match match) {
        match.clear();
        if (isLimit(order)) {
            match.set(order.limit, BarRules.LIMIT, Liquidity.MAKER);
        } else {
            matchAt(order, bar, order.stop, false, match);
        }
    }

    /** The price at which the order waits: its stop until that was reached, then its limit. */
    double level(WorkingOrder order) {
        return isLimit(order) ? order.limit : order.stop;
    }

    /** True when the way from one price to another leads over the order's level. */
    boolean isMet(WorkingOrder order, double from, double to) {
        double level = level(order);
        boolean fromAbove = (isLimit(order) || isTouch(order)) == order.isBuy();
        return fromAbove ? from > level && level >= to : from < level && level <= to;
    }

    private void ifTriggered(WorkingOrder order, Bar bar, double price, String rule, Match match) {
        if (order.triggered) {
            market(order, bar, price, rule, match);
        }
    }

    private void market(WorkingOrder order, Bar bar, double price, String rule, Match match) {
        double cap = order.isBuy() ? bar.high() : bar.low();
        match.set(slips.atOpen(order, bar, price, cap), rule, Liquidity.TAKER);
    }

    private void limit(WorkingOrder order, Bar bar, double price, boolean open, Match match) {
        if (order.isBuy() ? price <= order.limit : price >= order.limit) {
            String rule = open ? BarRules.LIMIT_AT_OPEN : BarRules.LIMIT;
            match.set(slips.atOpen(order, bar, price, order.limit), rule, Liquidity.TAKER);
        }
    }

    private static boolean isLimit(WorkingOrder order) {
        return switch (order.request) {
            case LimitOrder _ -> true;
            case StopLimitOrder _, TrailingStopLimitOrder _, LimitIfTouchedOrder _ ->
                    order.triggered;
            case MarketOrder _, StopOrder _, TrailingStopOrder _, MarketIfTouchedOrder _ -> false;
        };
    }

    private static boolean isTouch(WorkingOrder order) {
        return order.request instanceof MarketIfTouchedOrder
                || order.request instanceof LimitIfTouchedOrder;
    }

    private static boolean isSetOff(WorkingOrder order, double price) {
        boolean above = isTouch(order) != order.isBuy();
        // False for an order without a stop, which is NaN.
        return above ? price >= order.stop : price <= order.stop;
    }
}
