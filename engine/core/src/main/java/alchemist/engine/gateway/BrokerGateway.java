package alchemist.engine.gateway;

import alchemist.engine.order.Order;

/**
 * Sends orders to a broker, real or simulated. Called on the engine's thread; returns at once.
 * Answers come back as {@link GatewayEvent}s, never from inside these calls.
 */
public interface BrokerGateway {

    /** Sends an order whose intent is journalled already. */
    void submit(Order order);

    /** Asks to take an order off. */
    void cancel(Order order);
}
