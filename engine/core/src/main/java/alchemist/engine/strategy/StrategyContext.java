package alchemist.engine.strategy;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

import java.util.List;

/** A strategy's door to the engine. For use on the engine's thread only. */
public interface StrategyContext {

    /** The instruments this strategy trades, in the order they were given. */
    List<Instrument> instruments();

    /** The first instrument: the one, for strategies that trade one. */
    default Instrument instrument() {
        return instruments().getFirst();
    }

    /** Engine time, epoch nanoseconds: the close of the bar being processed. */
    long now();

    /** A live view of the position; keep it instead of asking again. */
    Position position(Instrument instrument);

    /** Free cash in the account's currency. */
    double cash();

    /** Cash plus positions at their last prices. */
    double equity();

    /**
     * Sends an order through the risk gate to the market.
     *
     * @return the order; {@code DENIED} with its reason when the gate refused
     */
    Order submit(OrderRequest request);

    /** Asks the broker to take a working order off; does nothing when it is over already. */
    void cancel(Order order);

    /** Orders of this strategy that may still be filled, oldest first. */
    List<Order> workingOrders();
}
