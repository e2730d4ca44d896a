package alchemist.engine.risk;

import alchemist.engine.model.Position;
import alchemist.engine.order.OrderRequest;

/** What a rule may look at: the account of the strategy that asks. */
public interface RiskView {

    Position position(OrderRequest request);

    /** The account's currency, in which money is counted. */
    String currency();

    /** What may be spent on opening positions: cash, or what a margin account lends. */
    double funds();

    /**
     * What would be left of the {@link #funds} after this order and those sent since the last bar,
     * each executed at its limit or stop, or the last price; NaN while the worth of its currency is
     * not known.
     */
    double fundsAfter(OrderRequest request);

    /** True when some of the order opens a position rather than closes one. */
    boolean opens(OrderRequest request);
}
