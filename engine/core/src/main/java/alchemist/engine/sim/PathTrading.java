package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;

import org.jspecify.annotations.Nullable;

/**
 * Lets the price walk through a bar: orders trade in the order in which it reaches them, and the
 * exits of an entry are active from the moment it is filled.
 *
 * <p>The path is open, nearer extreme, farther extreme, close. The pessimistic model lets it visit
 * first the extreme that hurts: against an open position, or, when flat, away from where the oldest
 * entry's profit lies; the optimistic model the other one.
 */
final class PathTrading implements Trading {

    private final FillModel model;
    private final OrderQueue queue;
    private final Executions executions;
    private final Auctions auctions;
    private final PointRules rules;
    private final Match match = new Match();

    PathTrading(
            SimulationSettings settings,
            Auctions auctions,
            OrderQueue queue,
            Executions executions) {
        model = settings.fill();
        this.auctions = auctions;
        this.queue = queue;
        this.executions = executions;
        rules = new PointRules(settings);
    }

    @Override
    public void trade(MarketEvent.BarClosed event) {
        Bar bar = event.bar();
        int instrument = queue.numberOf(event.instrument());
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            order.inBar = order.isFor(instrument) && mayTrade(order, event);
        }
        PricePath path = path(event);
        at(bar, bar.open(), true);
        for (int leg = 1; leg <= 3; leg++) {
            walk(event, path.point(bar, leg - 1), path.point(bar, leg));
        }
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (order.isFor(instrument) && order.active && bar.time() > order.after) {
                auctions.endIfImmediate(order);
            }
        }
        queue.tidy();
    }

    /** Exits may: their entry may be filled in this bar. */
    private boolean mayTrade(WorkingOrder order, MarketEvent.BarClosed event) {
        boolean done = auctions.settle(order, event);
        return order.live && (!done || !order.active);
    }

    private PricePath path(MarketEvent.BarClosed event) {
        if (model == FillModel.OHLC_PATH) {
            return PricePath.nearerFirst(event.bar());
        }
        WorkingOrder first = first();
        if (first == null) {
            return PricePath.nearerFirst(event.bar());
        }
        long held = first.account.held(event.instrument());
        boolean highHurts = held == 0 ? first.isBuy() : held < 0;
        return new PricePath(highHurts == (model == FillModel.PESSIMISTIC));
    }

    private @Nullable WorkingOrder first() {
        for (int i = 0; i < queue.size(); i++) {
            if (isIn(queue.get(i))) {
                return queue.get(i);
            }
        }
        return null;
    }

    /** Trades everything that a price lets trade at once, oldest first. */
    private void at(Bar bar, double price, boolean open) {
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (isIn(order)) {
                rules.matchAt(order, bar, price, open, match);
                execute(order, bar);
            }
        }
    }

    /** The price moves from one point to another and meets orders on its way. */
    private void walk(MarketEvent.BarClosed event, double from, double to) {
        Bar bar = event.bar();
        double price = from;
        WorkingOrder met = next(price, to);
        while (met != null) {
            price = rules.level(met);
            rules.matchLevel(met, bar, match);
            execute(met, bar);
            at(bar, price, false);
            met = next(price, to);
        }
        for (int i = 0, n = queue.size(); i < n; i++) {
            if (isIn(queue.get(i))) {
                queue.get(i).followTrail(to);
            }
        }
    }

    /** An order trades once in a bar; what is left of it waits for the next. */
    private void execute(WorkingOrder order, Bar bar) {
        if (match.isFound()) {
            order.inBar = false;
            executions.execute(order, match, bar, bar.time());
        }
    }

    /** The order that the price meets first; the oldest of those that lie at the same price. */
    private @Nullable WorkingOrder next(double price, double to) {
        WorkingOrder nearest = null;
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (isIn(order)
                    && rules.isMet(order, price, to)
                    && (nearest == null
                            || Math.abs(rules.level(order) - price)
                                    < Math.abs(rules.level(nearest) - price))) {
                nearest = order;
            }
        }
        return nearest;
    }

    /** Working, of this bar, and not held back; exits come in when their entry is filled. */
    private static boolean isIn(WorkingOrder order) {
        return order.live && order.active && order.inBar;
    }
}
