package alchemist.engine.kernel;

import alchemist.engine.account.Trade;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;

/**
 * Told what happens, on the engine's thread, after the engine's state has changed. Must return
 * fast.
 */
public interface EngineListener {

    /** An order has changed state; fills arrive as {@link OrderEvent.Filled}. */
    default void onOrder(Order order, OrderEvent event) {}

    /** A round trip is complete. */
    default void onTrade(String strategy, Trade trade) {}

    /**
     * A strategy has started, stopped or failed; {@code message} says why, empty when it started.
     */
    default void onStrategy(String strategy, StrategyState state, String message) {}

    /** An account got or paid money other than by trading. */
    default void onCashFlow(String strategy, CashFlow flow) {}

    /** What an account holds of an instrument was split. */
    default void onSplit(String strategy, PositionSplit split) {}

    /** The warm-up is over: the strategy may trade from the bar on that it is told next. */
    default void onWarmUpOver(String strategy) {}
}
