package alchemist.engine.gateway;

import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

/**
 * Sends orders to a broker, real or simulated. Called on the engine's thread; returns at once.
 * Answers come back as {@link GatewayEvent}s, never from inside these calls.
 */
public interface BrokerGateway {

    /**
     * Sends an order whose intent is journalled already. An order that hangs on another comes after
     * it: exits after their entry, members of a group after the first.
     */
    void submit(Order order);

    /** Asks to change size or prices of a working order. */
    void amend(Order order, OrderRequest amended);

    /** Asks to take an order off. */
    void cancel(Order order);
}
