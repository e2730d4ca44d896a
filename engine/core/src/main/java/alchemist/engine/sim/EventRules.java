package alchemist.engine.sim;

import alchemist.engine.order.LimitIfTouchedOrder;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketIfTouchedOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;

/**
 * What one trade or quote does to one order. A trade that sets an order off has happened: the order
 * trades at the next one. A quote that sets it off still stands: the order trades against it.
 */
final class EventRules {

    static final String NEXT_TRADE = "next-trade";
    static final String AT_QUOTE = "at-quote";
    static final String LIMIT_AT_TRADE = "limit-at-trade";
    static final String LIMIT_AT_QUOTE = "limit-at-quote";
    static final String LIMIT_THROUGH = "limit-through";
    static final String LIMIT_QUEUE = "limit-queue";

    private final boolean byQuotes;
    private final double queueAhead;
    private final SlippageModel slippage;

    EventRules(SimulationSettings settings) {
        byQuotes = settings.fill() == FillModel.QUOTES;
        queueAhead = settings.access().queueAhead();
        slippage = settings.slippage();
    }

    /** Finds the execution, if there is one, and moves what the event moves: triggers, trails. */
    void match(WorkingOrder order, Tape tape, Match match) {
        match.clear();
        double price = tape.price(order);
        switch (order.request) {
            case MarketOrder _ -> market(order, tape, byQuotes ? AT_QUOTE : NEXT_TRADE, match);
            case LimitOrder _ -> limit(order, tape, match);
            case StopOrder _, TrailingStopOrder _ -> {
                onceSetOff(order, isBeyond(order, price), () -> stopped(order, tape, match));
                order.followTrail(price);
            }
            case StopLimitOrder _ ->
                    onceSetOff(order, isBeyond(order, price), () -> limit(order, tape, match));
            case TrailingStopLimitOrder _ -> {
                boolean working = order.triggered;
                onceSetOff(order, isBeyond(order, price), () -> limit(order, tape, match));
                if (!working && !order.triggered) {
                    order.followTrail(price);
                }
            }
            case MarketIfTouchedOrder _ ->
                    onceSetOff(
                            order,
                            isTouched(order, price),
                            () -> market(order, tape, BarRules.TOUCH, match));
            case LimitIfTouchedOrder _ ->
                    onceSetOff(order, isTouched(order, price), () -> limit(order, tape, match));
        }
    }

    /** Does what follows when the order was set off before, or is by a quote that stands. */
    private void onceSetOff(WorkingOrder order, boolean now, Runnable then) {
        boolean before = order.triggered;
        order.triggered |= now;
        if (before || (order.triggered && byQuotes)) {
            then.run();
        }
    }

    private void stopped(WorkingOrder order, Tape tape, Match match) {
        market(order, tape, BarRules.STOP, match);
    }

    private void market(WorkingOrder order, Tape tape, String rule, Match match) {
        match.set(slip(order, tape), rule, Liquidity.TAKER);
    }

    /** On its arrival it takes what is there; from then on it stands in the book. */
    private void limit(WorkingOrder order, Tape tape, Match match) {
        double price = tape.price(order);
        boolean within = order.isBuy() ? price <= order.limit : price >= order.limit;
        if (!order.resting) {
            order.resting = true;
            order.queueAhead = queueAhead;
            if (within) {
                double slipped = slip(order, tape);
                double capped =
                        order.isBuy()
                                ? Math.min(slipped, order.limit)
                                : Math.max(slipped, order.limit);
                match.set(capped, byQuotes ? LIMIT_AT_QUOTE : LIMIT_AT_TRADE, Liquidity.TAKER);
            }
        } else if (within && (byQuotes || price != order.limit)) {
            match.set(order.limit, byQuotes ? BarRules.LIMIT : LIMIT_THROUGH, Liquidity.MAKER);
        } else if (within) {
            queue(order, tape, match);
        }
    }

    /** A trade at the limit itself goes to those who stood there before. */
    private void queue(WorkingOrder order, Tape tape, Match match) {
        double left = tape.size(order) - order.queueAhead;
        order.queueAhead = Math.max(0, -left);
        long lots = left > 0 ? order.request.instrument().lots(left) : 0;
        if (lots > 0) {
            match.set(order.limit, LIMIT_QUEUE, Liquidity.MAKER);
            match.limitTo(lots);
        }
    }

    /** At or past a stop: above it for a buy, below for a sell. */
    private static boolean isBeyond(WorkingOrder order, double price) {
        return order.isBuy() ? price >= order.stop : price <= order.stop;
    }

    /** At or past a touch price: below it for a buy, above for a sell. */
    private static boolean isTouched(WorkingOrder order, double price) {
        return order.isBuy() ? price <= order.stop : price >= order.stop;
    }

    /** There is no bar to stay inside. */
    private double slip(WorkingOrder order, Tape tape) {
        var trading =
                new SlippageModel.Trading(
                        order.request.instrument(), order.request.side(), tape.bar(order));
        return slippage.slipped(trading, tape.price(order), order.remaining);
    }
}
