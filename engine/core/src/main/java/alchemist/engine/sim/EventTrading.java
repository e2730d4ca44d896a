package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;
import alchemist.engine.order.TimeInForce;

/**
 * Lets trades or quotes pass over the working orders of their instrument, oldest first. An order
 * works from the event after the one at which it was made, the exits of a bracket from the event
 * after the one that filled their entry. Orders of the opening and closing auctions trade with the
 * bars.
 */
final class EventTrading implements Trading {

    private final OrderQueue queue;
    private final Executions executions;
    private final Auctions auctions;
    private final EventRules rules;
    private final boolean byQuotes;
    private final LastPrices asks = new LastPrices();
    private final LastPrices bids = new LastPrices();
    private final Tape tape = new Tape();
    private final Match match = new Match();

    EventTrading(
            SimulationSettings settings,
            Auctions auctions,
            OrderQueue queue,
            Executions executions) {
        this.auctions = auctions;
        this.queue = queue;
        this.executions = executions;
        rules = new EventRules(settings);
        byQuotes = settings.fill() == FillModel.QUOTES;
    }

    @Override
    public void trade(MarketEvent.BarClosed event) {
        int instrument = queue.numberOf(event.instrument());
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (order.isFor(instrument) && isForAuction(order)) {
                boolean unused = auctions.settle(order, event);
            }
        }
        queue.tidy();
    }

    @Override
    public boolean seesBars() {
        return false;
    }

    private static boolean isForAuction(WorkingOrder order) {
        TimeInForce time = order.request.timeInForce();
        return time == TimeInForce.OPG || time == TimeInForce.CLS;
    }

    @Override
    public void onTrade(MarketEvent.Trade event) {
        if (!byQuotes && queue.size() > 0) {
            tape.set(event);
            pass(event.instrument());
        }
    }

    @Override
    public void onQuote(MarketEvent.QuoteChanged event) {
        asks.set(event.instrument(), event.quote().ask());
        bids.set(event.instrument(), event.quote().bid());
        if (byQuotes && queue.size() > 0) {
            tape.set(event);
            pass(event.instrument());
        }
    }

    @Override
    public double against(OrderRequest request, double last) {
        LastPrices side = request.side() == Side.BUY ? asks : bids;
        double quoted = byQuotes ? side.get(request.instrument()) : Double.NaN;
        return Double.isNaN(quoted) ? last : quoted;
    }

    private void pass(Instrument traded) {
        int instrument = queue.numberOf(traded);
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            order.inBar = order.isFor(instrument) && order.live && order.active;
        }
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (order.inBar
                    && order.live
                    && !isForAuction(order)
                    && !auctions.expire(order, tape.time())) {
                visit(order);
            }
        }
        queue.tidy();
    }

    private void visit(WorkingOrder order) {
        // A side on which nobody offers has no price.
        if (tape.price(order) > 0) {
            rules.match(order, tape, match);
            if (match.isFound()) {
                long before = order.remaining;
                executions.execute(order, match, tape.bar(order), tape.time());
                tape.take(order, order.request.instrument().units(before - order.remaining));
            }
        }
        auctions.endIfImmediate(order);
    }
}
