package alchemist.engine.gateway;

import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;

/** News from a broker. */
public sealed interface GatewayEvent {

    /** An order the engine sent has moved on. */
    record OrderUpdate(long orderId, OrderEvent event) implements GatewayEvent {}

    /**
     * An order the engine did not make: the kill switch's own path, or one placed by hand.
     *
     * @param strategy the deployment whose account it trades for
     */
    record ExternalOrder(long orderId, String strategy, OrderRequest request, long time)
            implements GatewayEvent {}
}
