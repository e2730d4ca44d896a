package alchemist.engine.gateway;

import alchemist.engine.model.CashFlow;
import alchemist.engine.model.PositionSplit;
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

    /**
     * The account got or paid money other than by trading.
     *
     * @param strategy the deployment whose account it is
     */
    record CashMoved(String strategy, CashFlow flow) implements GatewayEvent {}

    /**
     * What the account holds of an instrument was split. Working orders come as amended.
     *
     * @param strategy the deployment whose account it is
     */
    record SharesSplit(String strategy, PositionSplit split) implements GatewayEvent {}
}
