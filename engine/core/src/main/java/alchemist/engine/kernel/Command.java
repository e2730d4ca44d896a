package alchemist.engine.kernel;

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
}
