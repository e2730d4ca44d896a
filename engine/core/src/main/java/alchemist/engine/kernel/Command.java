package alchemist.engine.kernel;

import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderRequest;

/** An instruction to the engine, from screen or command line. */
public sealed interface Command {

    /** Lets a deployed strategy see bars and trade. */
    record StartStrategy(String strategy) implements Command {}

    /** Stops a strategy and cancels its orders; its position stays as it is. */
    record StopStrategy(String strategy, String reason) implements Command {}

    /** Stops every strategy: the kill switch was tripped. */
    record Halt(String reason) implements Command {}

    /** Takes one working order off. */
    record CancelOrder(long orderId) implements Command {}

    /** Takes every working order of a strategy off; it may make new ones. */
    record CancelAll(String strategy) implements Command {}

    /** Changes size or prices of a working order, past the risk gate like the strategy's own. */
    record AmendOrder(long orderId, Amendment amendment) implements Command {}

    /**
     * Makes an order by hand for the account of a strategy, past the risk gate like the strategy's
     * own; the strategy hears of it as of its own.
     */
    record SubmitOrder(String strategy, OrderRequest request) implements Command {}
}
