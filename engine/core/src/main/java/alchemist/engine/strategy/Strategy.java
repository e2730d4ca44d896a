package alchemist.engine.strategy;

import alchemist.engine.model.Bar;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;

/**
 * Decides what to trade. One instance serves one run; every method is called on the engine's
 * thread, in a backtest and live alike. A method that throws stops the strategy and cancels its
 * orders.
 *
 * <p>At every instant the calls come in this order: {@link #onOrder} and {@link #onFill} for what
 * the exchange did; {@link #onBar(Instrument, Bar)} for each base bar, finest period first; {@link
 * #onBar(Subscription, Bar)} for the subscribed bars that closed, finest first; {@link #onTimer};
 * {@link #next}. Nothing is told before its time: a bar comes when it has closed.
 */
public interface Strategy {

    /** Called once before the first bar. Keep the context: it is how to trade. */
    void onStart(StrategyContext context);

    /**
     * A base bar has closed: one of those that were given to the run. Orders made here reach the
     * market after this bar.
     */
    default void onBar(Instrument instrument, Bar bar) {}

    /** A bar of a subscription has closed. */
    default void onBar(Subscription subscription, Bar bar) {}

    /**
     * Everything that is known at this instant has been told: the moment to decide over several
     * instruments or periods. Called once for every instant at which a base bar has closed, or as
     * {@link StrategyContext#decideOn} says; not during the warm-up and not outside the trading
     * periods. An instrument without a bar holds nobody up.
     */
    default void next() {}

    /**
     * A bar is about to open; asked for by {@link StrategyContext#tradeAtOpen}. Orders made here
     * can still trade at this open.
     */
    default void onOpen(Instrument instrument, double open) {}

    /** The market has traded. */
    default void onTick(Instrument instrument, Tick tick) {}

    /** Best bid or ask have changed. */
    default void onQuote(Instrument instrument, Quote quote) {}

    /** A timer's instant has come. */
    default void onTimer(Timer timer) {}

    /** An order of this strategy has changed state. */
    default void onOrder(Order order) {}

    /** An order of this strategy was executed; position and cash include it already. */
    default void onFill(Fill fill) {}

    /** The account got or paid money other than by trading; cash includes it already. */
    default void onCashFlow(CashFlow flow) {}

    /**
     * An instrument was split; position and working orders are changed already, prices that the
     * strategy remembers are not.
     */
    default void onSplit(PositionSplit split) {}

    /** Called once at the end, also after a failure. Orders made here are refused. */
    default void onStop() {}
}
