package alchemist.engine.backtest;

import alchemist.engine.account.Trade;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.performance.EquityCurve;

import java.util.List;

/**
 * What a run did, in order. Complete once the run is over.
 *
 * @param exposedBars bars that ended with an open position
 */
public record RunRecord(
        List<OrderRecord> orders,
        List<FillRecord> fills,
        List<Trade> trades,
        EquityCurve equity,
        int exposedBars) {

    /**
     * An order and its history.
     *
     * @param bar 0-based index of the bar after whose close it was made
     */
    public record OrderRecord(Order order, int bar, List<EventRecord> events) {}

    /**
     * A step in an order's life.
     *
     * @param bar the bar during which it happened
     * @param state the state it led to, for example {@code ACCEPTED}
     */
    public record EventRecord(OrderEvent event, int bar, String state) {}

    /**
     * @param bar the bar during which it happened
     */
    public record FillRecord(Fill fill, int bar) {}

    /** Fingerprint of fills and equity: equal runs have equal hashes on every machine. */
    public String hash() {
        return RunHash.of(this);
    }
}
