package alchemist.engine.order;

import java.util.Arrays;

/**
 * An order and where it stands. Owned by the engine's thread: strategies read it there; other
 * threads see copies in snapshots.
 *
 * <p>{@link #apply} is the only way it changes, the same in a backtest and live.
 */
public final class Order {

    private static final long[] NONE = {};

    private final long id;
    private final String strategy;
    private final OrderRequest request;
    private final long createdAt;
    private OrderState state = OrderState.CREATED;
    private String reason = "";
    private long filledLots;
    private double filledValue;
    private long[] executions = NONE;

    /**
     * @param id unique within the engine, ascending in order of creation
     * @param strategy the deployment that asked for it
     * @param createdAt engine time, epoch nanoseconds
     */
    public Order(long id, String strategy, OrderRequest request, long createdAt) {
        this.id = id;
        this.strategy = strategy;
        this.request = request;
        this.createdAt = createdAt;
    }

    /**
     * Moves the order on.
     *
     * @return false when the event changes nothing: a duplicate, or news that came too late
     * @throws IllegalStateException when the event can't happen in this state
     */
    public boolean apply(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Denied e -> {
                require(state == OrderState.CREATED, event);
                yield finish(OrderState.DENIED, e.reason());
            }
            case OrderEvent.Submitted e -> {
                require(state == OrderState.CREATED, event);
                yield move(OrderState.SUBMITTED);
            }
            // An acknowledgement may arrive after the first fill or after our cancel: it is old
            // news.
            case OrderEvent.Accepted e ->
                    state == OrderState.SUBMITTED && move(OrderState.ACCEPTED);
            case OrderEvent.Filled e -> fill(e.fill());
            case OrderEvent.CancelRequested e ->
                    state.isWorking() && move(OrderState.CANCEL_PENDING);
            case OrderEvent.Cancelled e -> end(OrderState.CANCELLED, e.reason(), event);
            case OrderEvent.Rejected e -> end(OrderState.REJECTED, e.reason(), event);
            case OrderEvent.Expired e -> end(OrderState.EXPIRED, "", event);
        };
    }

    /** A fill counts in every state after sending: also after a cancel that came too late. */
    private boolean fill(Fill fill) {
        require(
                state != OrderState.CREATED && state != OrderState.DENIED,
                new OrderEvent.Filled(fill));
        if (isKnown(fill)) {
            return false;
        }
        if (fill.lots() > remainingLots()) {
            throw new IllegalStateException(this + " is overfilled by " + fill);
        }
        executions = Arrays.copyOf(executions, executions.length + 1);
        executions[executions.length - 1] = fill.executionId();
        filledLots += fill.lots();
        filledValue += fill.lots() * fill.price();
        if (remainingLots() == 0) {
            state = OrderState.FILLED;
        } else if (state == OrderState.SUBMITTED || state == OrderState.ACCEPTED) {
            state = OrderState.PARTIALLY_FILLED;
        }
        return true;
    }

    private boolean isKnown(Fill fill) {
        for (long execution : executions) {
            if (execution == fill.executionId()) {
                return true;
            }
        }
        return false;
    }

    /** The end of an order that is over already is a repetition, whatever it says. */
    private boolean end(OrderState end, String why, OrderEvent event) {
        require(state != OrderState.CREATED, event);
        return !state.isFinal() && finish(end, why);
    }

    private boolean finish(OrderState end, String why) {
        reason = why;
        return move(end);
    }

    private boolean move(OrderState next) {
        state = next;
        return true;
    }

    private void require(boolean possible, OrderEvent event) {
        if (!possible) {
            throw new IllegalStateException(
                    "order " + id + " is " + state + "; can't apply " + event);
        }
    }

    public long id() {
        return id;
    }

    public String strategy() {
        return strategy;
    }

    public OrderRequest request() {
        return request;
    }

    public long createdAt() {
        return createdAt;
    }

    public OrderState state() {
        return state;
    }

    /** Why it was denied, rejected or cancelled; empty otherwise. */
    public String reason() {
        return reason;
    }

    public long filledLots() {
        return filledLots;
    }

    public long remainingLots() {
        return request.lots() - filledLots;
    }

    /** Average price of the fills so far; NaN before the first. */
    public double averagePrice() {
        return filledLots == 0 ? Double.NaN : filledValue / filledLots;
    }

    @Override
    public String toString() {
        return "order " + id + " " + request + " " + state;
    }
}
