package alchemist.engine.risk;

import alchemist.engine.model.Position;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

import java.util.List;

/** What a rule may look at: the account of the strategy that asks. */
public interface RiskView {

    Position position(OrderRequest request);

    double cash();

    /** Orders of this account that may still be filled. */
    List<Order> workingOrders();

    /** What the gateway would charge for this order at that price, in account currency. */
    double commission(OrderRequest request, double price);
}
