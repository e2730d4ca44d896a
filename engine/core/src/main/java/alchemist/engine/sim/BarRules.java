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

/**
 * What one bar does to one order, by backtrader's rules: an order sees open, high, low and close of
 * the bar and no path between them.
 */
final class BarRules {

    static final String OPEN = "next-open";
    static final String THIS_CLOSE = "this-close";
    static final String ON_CLOSE = "session-close";
    static final String LIMIT = "limit";
    static final String LIMIT_AT_OPEN = "limit-at-open";
    static final String STOP = "stop";
    static final String STOP_AT_OPEN = "stop-at-open";
    static final String STOP_LIMIT = "stop-limit";
    static final String TOUCH = "touch";
    static final String TOUCH_AT_OPEN = "touch-at-open";

    private final SlippageModel slippage;
    private final SlippageCaps caps;
    private final boolean thisClose;

    BarRules(SimulationSettings settings) {
        slippage = settings.slippage();
        caps = settings.slippageCaps();
        thisClose = settings.fill() == FillModel.THIS_CLOSE;
    }

    /** Finds the execution, if there is one, and moves what the bar moves: triggers, trails. */
    void match(WorkingOrder order, Bar bar, Match match) {
        match.clear();
        switch (order.request) {
            case MarketOrder _ -> market(order, bar, match);
            case LimitOrder _ -> limit(order, bar, order.limit, match);
            case StopOrder _ -> stop(order, bar, match);
            case TrailingStopOrder _ -> {
                stop(order, bar, match);
                order.followTrail(bar.close());
            }
            case StopLimitOrder _ -> stopLimit(order, bar, match);
            case TrailingStopLimitOrder _ -> {
                boolean resting = order.triggered;
                stopLimit(order, bar, match);
                if (!resting) {
                    order.followTrail(bar.close());
                }
            }
            case MarketIfTouchedOrder _ -> touch(order, bar, match);
            case LimitIfTouchedOrder _ -> limitIfTouched(order, bar, match);
        }
    }

    /** The opening auction: the open, if the limit allows it. */
    void matchOpen(WorkingOrder order, Bar bar, Match match) {
        match.clear();
        if (allows(order, bar.open())) {
            match.set(atOpen(order, bar, bar.open(), cap(order, bar)), OPEN, Liquidity.TAKER);
        }
    }

    /** The closing auction: the close, if the limit allows it. */
    void matchClose(WorkingOrder order, Bar bar, Match match) {
        match.clear();
        if (allows(order, bar.close())) {
            match.set(bar.close(), ON_CLOSE, Liquidity.TAKER);
        }
    }

    private static boolean allows(WorkingOrder order, double price) {
        return Double.isNaN(order.limit)
                || (order.isBuy() ? price <= order.limit : price >= order.limit);
    }

    private static double cap(WorkingOrder order, Bar bar) {
        return Double.isNaN(order.limit) ? far(order, bar) : order.limit;
    }

    private void market(WorkingOrder order, Bar bar, Match match) {
        double price = thisClose ? order.priceAtEntry : bar.open();
        double slipped = atOpen(order, bar, price, far(order, bar));
        match.set(slipped, thisClose ? THIS_CLOSE : OPEN, Liquidity.TAKER);
    }

    private void limit(WorkingOrder order, Bar bar, double limit, Match match) {
        if (order.isBuy() ? limit >= bar.open() : limit <= bar.open()) {
            double cap = order.isBuy() ? Math.min(bar.high(), limit) : limit;
            match.set(atOpen(order, bar, bar.open(), cap), LIMIT_AT_OPEN, Liquidity.TAKER);
        } else if (order.isBuy() ? limit >= bar.low() : limit <= bar.high()) {
            match.set(limit, LIMIT, Liquidity.MAKER);
        }
    }

    private void stop(WorkingOrder order, Bar bar, Match match) {
        if (isBeyond(order, bar.open(), order.stop)) {
            match.set(
                    atOpen(order, bar, bar.open(), far(order, bar)), STOP_AT_OPEN, Liquidity.TAKER);
        } else if (isBeyond(order, far(order, bar), order.stop)) {
            match.set(slip(order, bar, order.stop, far(order, bar)), STOP, Liquidity.TAKER);
        }
    }

    private void stopLimit(WorkingOrder order, Bar bar, Match match) {
        if (order.triggered || isBeyond(order, bar.open(), order.stop)) {
            order.triggered = true;
            limit(order, bar, order.limit, match);
        } else if (isBeyond(order, far(order, bar), order.stop)) {
            order.triggered = true;
            triggeredInside(order, bar, match);
        }
    }

    /** Set off inside the bar: some fills are certain, the rest waits for the next bar. */
    private void triggeredInside(WorkingOrder order, Bar bar, Match match) {
        boolean limitAllowsStop =
                order.isBuy() ? order.limit >= order.stop : order.limit <= order.stop;
        boolean closesBack = order.isBuy() ? bar.open() > bar.close() : bar.open() <= bar.close();
        boolean limitAllowsClose =
                order.isBuy() ? order.limit >= bar.close() : order.limit <= bar.close();
        if (limitAllowsStop) {
            match.set(slip(order, bar, order.stop, far(order, bar)), STOP_LIMIT, Liquidity.TAKER);
        } else if (closesBack && limitAllowsClose) {
            match.set(order.limit, STOP_LIMIT, Liquidity.MAKER);
        }
    }

    private void touch(WorkingOrder order, Bar bar, Match match) {
        if (isTouched(order, bar.open(), order.stop)) {
            match.set(
                    atOpen(order, bar, bar.open(), far(order, bar)),
                    TOUCH_AT_OPEN,
                    Liquidity.TAKER);
        } else if (isTouched(order, near(order, bar), order.stop)) {
            match.set(slip(order, bar, order.stop, far(order, bar)), TOUCH, Liquidity.TAKER);
        }
    }

    private void limitIfTouched(WorkingOrder order, Bar bar, Match match) {
        if (order.triggered || isTouched(order, bar.open(), order.stop)) {
            order.triggered = true;
            limit(order, bar, order.limit, match);
        } else if (isTouched(order, near(order, bar), order.stop)) {
            order.triggered = true;
            if (order.isBuy() ? order.limit >= order.stop : order.limit <= order.stop) {
                match.set(slip(order, bar, order.stop, order.limit), TOUCH, Liquidity.TAKER);
            }
        }
    }

    /** At or past a stop: above it for a buy, below for a sell. */
    private static boolean isBeyond(WorkingOrder order, double price, double stop) {
        return order.isBuy() ? price >= stop : price <= stop;
    }

    /** At or past a touch price: below it for a buy, above for a sell. */
    private static boolean isTouched(WorkingOrder order, double price, double touch) {
        return order.isBuy() ? price <= touch : price >= touch;
    }

    /** The extreme on the dear side: the high for a buy. */
    private static double far(WorkingOrder order, Bar bar) {
        return order.isBuy() ? bar.high() : bar.low();
    }

    /** The extreme on the cheap side: the low for a buy. */
    private static double near(WorkingOrder order, Bar bar) {
        return order.isBuy() ? bar.low() : bar.high();
    }

    double atOpen(WorkingOrder order, Bar bar, double price, double cap) {
        return caps.open() ? slip(order, bar, price, cap) : price;
    }

    /** A price that did not slip is never capped. */
    private double slip(WorkingOrder order, Bar bar, double price, double cap) {
        var trading =
                new SlippageModel.Trading(order.request.instrument(), order.request.side(), bar);
        double slipped = slippage.slipped(trading, price, order.remaining);
        if (slipped == price) {
            return price;
        }
        boolean inside = order.isBuy() ? slipped <= cap : slipped >= cap;
        return inside || caps.outside() ? slipped : cap;
    }
}
