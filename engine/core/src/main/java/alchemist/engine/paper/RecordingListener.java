package alchemist.engine.paper;

import alchemist.engine.account.Trade;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.sim.SimulationListener;

/** Tells the recorder first, then whoever else listens. */
record RecordingListener(SimulationListener recorder, SimulationListener other)
        implements SimulationListener {

    @Override
    public void barEnds(MarketEvent.BarClosed bar) {
        recorder.barEnds(bar);
        other.barEnds(bar);
    }

    @Override
    public void instantEnds(long time, long latestStart) {
        recorder.instantEnds(time, latestStart);
        other.instantEnds(time, latestStart);
    }

    @Override
    public void onWarmUpOver(String strategy) {
        recorder.onWarmUpOver(strategy);
        other.onWarmUpOver(strategy);
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        recorder.onOrder(order, event);
        other.onOrder(order, event);
    }

    @Override
    public void onAmendmentRefused(Order order, String reason) {
        recorder.onAmendmentRefused(order, reason);
        other.onAmendmentRefused(order, reason);
    }

    @Override
    public void onTrade(String strategy, Trade trade) {
        recorder.onTrade(strategy, trade);
        other.onTrade(strategy, trade);
    }

    @Override
    public void onCashFlow(String strategy, CashFlow flow) {
        recorder.onCashFlow(strategy, flow);
        other.onCashFlow(strategy, flow);
    }

    @Override
    public void onSplit(String strategy, PositionSplit split) {
        recorder.onSplit(strategy, split);
        other.onSplit(strategy, split);
    }

    @Override
    public void onStrategy(String strategy, StrategyState state, String message) {
        recorder.onStrategy(strategy, state, message);
        other.onStrategy(strategy, state, message);
    }
}
