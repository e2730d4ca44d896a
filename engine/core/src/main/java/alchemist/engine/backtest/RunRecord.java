package alchemist.engine.backtest;

import alchemist.engine.account.Trade;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderState;
import alchemist.engine.performance.EquityCurve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a run did, in order. Complete once the run is over, and then for any thread. Lists of orders
 * and fills are made at each call: ask once and keep them.
 */
public final class RunRecord {

    private final OrderLog orders = new OrderLog();
    private final FillLog fills = new FillLog();
    private final List<Trade> trades;
    private final List<CashFlow> cashFlows = new ArrayList<>();
    private final List<PositionSplit> splits = new ArrayList<>();
    private final EquityCurve equity;
    private final ToIntFunction<Instrument> lastBar;
    private int exposedBars;
    private int warmUpBars;

    /**
     * @param lastBar index of the latest bar of an instrument
     */
    RunRecord(List<Trade> trades, EquityCurve equity, ToIntFunction<Instrument> lastBar) {
        this.trades = trades;
        this.equity = equity;
        this.lastBar = lastBar;
    }

    /**
     * An order and its history.
     *
     * @param bar 0-based index of the bar after whose close it was made
     */
    public record OrderRecord(Order order, int bar, List<EventRecord> events) {}

    /**
     * A step in an order's life.
     *
     * @param time epoch nanoseconds
     * @param bar for what we do the bar after whose close it was done; for what the exchange does
     *     the bar during which it happened, which after a close is the next one, if there is one
     * @param state where it led
     */
    public record EventRecord(long time, int bar, OrderState state) {}

    /**
     * A fill.
     *
     * @param bar the bar during which it happened
     * @param rate what a unit of its currency was worth in the account's
     */
    public record FillRecord(Fill fill, int bar, double rate) {}

    /** Every order with its history, in order of creation. */
    public List<OrderRecord> orders() {
        return orders.records(lastBar);
    }

    /** Every fill, in order of execution. */
    public List<FillRecord> fills() {
        return fills.records(lastBar);
    }

    /** How many fills there are, without making the list. */
    public int fillCount() {
        return fills.size();
    }

    /** Closed trades, in order of their exit. */
    public List<Trade> trades() {
        return Collections.unmodifiableList(trades);
    }

    /** Money got and paid other than by trading, in order. */
    public List<CashFlow> cashFlows() {
        return Collections.unmodifiableList(cashFlows);
    }

    /** Splits of what was traded, in order. */
    public List<PositionSplit> splits() {
        return Collections.unmodifiableList(splits);
    }

    public EquityCurve equity() {
        return equity;
    }

    /** How many instants at which bars closed ended with an open position. */
    public int exposedBars() {
        return exposedBars;
    }

    /** How many marks of {@link #equity} were taken before the strategy was allowed to trade. */
    public int warmUpBars() {
        return warmUpBars;
    }

    /** Fingerprint of fills and equity: equal runs have equal hashes on every machine. */
    public String hash() {
        return RunHash.of(this);
    }

    OrderLog orderLog() {
        return orders;
    }

    FillLog fillLog() {
        return fills;
    }

    void add(CashFlow flow) {
        cashFlows.add(flow);
    }

    void add(PositionSplit split) {
        splits.add(split);
    }

    void warmedUp() {
        warmUpBars = equity.size();
    }

    void countExposedBar() {
        exposedBars++;
    }
}
