package alchemist.engine.kernel;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

/**
 * Writes down everything an engine is told and every order it wants to send, before it acts. Called
 * on the engine's thread; {@code now} is engine time in epoch nanoseconds.
 */
public interface Journal {

    void market(long now, MarketEvent event);

    void gateway(long now, GatewayEvent event);

    void command(long now, Command command);

    /** An order is about to be sent: when this returns, the intent survives a crash. */
    void intent(long now, Order order);

    /** The risk gate has refused an order. */
    void denied(long now, Order order, String reason);

    /** A change of size or prices is about to be asked for; survives a crash like an intent. */
    void amendment(long now, Order order, OrderRequest amended);

    /** The risk gate has refused a change. */
    void amendmentDenied(long now, Order order, OrderRequest amended, String reason);

    /** For backtests, which can be run again instead. */
    static Journal none() {
        return new Journal() {
            @Override
            public void market(long now, MarketEvent event) {}

            @Override
            public void gateway(long now, GatewayEvent event) {}

            @Override
            public void command(long now, Command command) {}

            @Override
            public void intent(long now, Order order) {}

            @Override
            public void denied(long now, Order order, String reason) {}

            @Override
            public void amendment(long now, Order order, OrderRequest amended) {}

            @Override
            public void amendmentDenied(
                    long now, Order order, OrderRequest amended, String reason) {}
        };
    }
}
