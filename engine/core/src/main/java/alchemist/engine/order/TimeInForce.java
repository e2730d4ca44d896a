package alchemist.engine.order;

/** How long an order stays working. */
public enum TimeInForce {
    /** Good till cancelled. */
    GTC
}
