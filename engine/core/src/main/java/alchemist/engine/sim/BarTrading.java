package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.order.OrderType;

/** Lets a bar pass over the working orders of its instrument, oldest first, without a path. */
final class BarTrading implements Trading {

    private final OrderQueue queue;
    private final Executions executions;
    private final Auctions auctions;
    private final BarRules rules;
    private final boolean thisClose;
    private final Match match = new Match();

    BarTrading(
            SimulationSettings settings,
            Auctions auctions,
            OrderQueue queue,
            Executions executions) {
        this.auctions = auctions;
        this.queue = queue;
        this.executions = executions;
        rules = new BarRules(settings);
        thisClose = settings.fill() == FillModel.THIS_CLOSE;
    }

    @Override
    public void trade(MarketEvent.BarClosed event) {
        int instrument = queue.numberOf(event.instrument());
        for (int i = 0, n = queue.size(); i < n; i++) {
            WorkingOrder order = queue.get(i);
            if (order.isFor(instrument) && !auctions.settle(order, event)) {
                visit(order, event.bar());
            }
        }
        queue.tidy();
    }

    private void visit(WorkingOrder order, Bar bar) {
        rules.match(order, bar, match);
        if (match.isFound()) {
            boolean atEntry = thisClose && order.request.type() == OrderType.MARKET;
            executions.execute(order, match, bar, atEntry ? order.madeAt : bar.time());
        }
        auctions.endIfImmediate(order);
    }
}
