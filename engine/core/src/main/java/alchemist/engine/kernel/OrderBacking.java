package alchemist.engine.kernel;

import alchemist.engine.account.Account;
import alchemist.engine.account.CashProjection;
import alchemist.engine.model.Position;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.RiskView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands behind a strategy's orders: its account, less what the orders since the last bar take
 * of it. For the engine's thread.
 */
final class OrderBacking implements RiskView {

    private final Account account;
    private final List<Order> working;
    private final Costs costs;
    private CashProjection projection;

    /** The order whose amendment is being checked: it does not stand in its own way. */
    private @Nullable Order amending;

    /** What an order is expected to cost. */
    interface Costs {
        double of(OrderRequest request, double price);
    }

    /**
     * @param working a live view of the strategy's working orders
     */
    OrderBacking(Account account, List<Order> working, Costs costs) {
        this.account = account;
        this.working = working;
        this.costs = costs;
        projection = account.projection();
    }

    /** The account itself has changed: what was taken before is in it or was told again. */
    void reset() {
        projection.reset();
    }

    /** Counts an order that is about to be sent. */
    void take(OrderRequest request) {
        double price = request.valuationPrice(position(request).lastPrice());
        projection.take(request, price, costs.of(request, price));
    }

    /** What was counted so far, to go {@link #back} to. */
    CashProjection taken() {
        return projection.copy();
    }

    /** Goes back to what was counted before. */
    void back(CashProjection before) {
        projection = before;
    }

    /** From now on the gate is asked about an amendment of this order; null for new ones. */
    void amending(@Nullable Order order) {
        amending = order;
    }

    @Override
    public Position position(OrderRequest request) {
        return account.position(account.indexOf(request.instrument()));
    }

    @Override
    public double funds() {
        return account.funds();
    }

    @Override
    public String currency() {
        return account.currency();
    }

    @Override
    public double fundsAfter(OrderRequest request) {
        double price = request.valuationPrice(position(request).lastPrice());
        return projection.fundsAfter(request, price, costs.of(request, price));
    }

    @Override
    public boolean opens(OrderRequest request) {
        return projection.opens(request);
    }

    @Override
    public boolean reduces(OrderRequest request) {
        long left = Math.abs(position(request).lots());
        for (Order order : working) {
            OrderRequest other = order.request();
            if (order != amending
                    && other.side() == request.side()
                    && other.instrument().id().equals(request.instrument().id())) {
                left -= order.remainingLots();
            }
        }
        long filled = amending == null ? 0 : amending.filledLots();
        return position(request).lots() * request.side().sign() < 0
                && request.lots() - filled <= left;
    }
}
