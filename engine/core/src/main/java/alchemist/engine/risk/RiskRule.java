package alchemist.engine.risk;

import alchemist.engine.order.OrderRequest;

/** One reason to refuse an order. Stateless. */
@FunctionalInterface
public interface RiskRule {

    Verdict check(OrderRequest request, RiskView view);
}
