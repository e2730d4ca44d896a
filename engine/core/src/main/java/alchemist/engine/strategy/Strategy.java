package alchemist.engine.strategy;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;

/**
 * Decides what to trade. One instance serves one run; every method is called on the engine's
 * thread, in a backtest and live alike. A method that throws stops the strategy and cancels its
 * orders.
 */
public interface Strategy {

    /** Called once before the first bar. Keep the context: it is how to trade. */
    void onStart(StrategyContext context);

    /** A bar has closed. Orders made here reach the market after this bar. */
    void onBar(Instrument instrument, Bar bar);

    /** An order of this strategy has changed state. */
    default void onOrder(Order order) {}

    /** An order of this strategy was executed; position and cash include it already. */
    default void onFill(Fill fill) {}

    /** Called once at the end, also after a failure. Orders made here are refused. */
    default void onStop() {}
}
