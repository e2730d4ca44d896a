package alchemist.engine.risk;

import alchemist.engine.model.Position;
import alchemist.engine.order.OrderRequest;

/** What a rule may look at: the account of the strategy that asks. */
public interface RiskView {

    Position position(OrderRequest request);

    double cash();

    /**
     * What would be left of the cash after this order and those sent since the last bar, each
     * executed at its limit or stop, or the last price.
     */
    double cashAfter(OrderRequest request);

    /** True when some of the order opens a position rather than closes one. */
    boolean opens(OrderRequest request);
}
