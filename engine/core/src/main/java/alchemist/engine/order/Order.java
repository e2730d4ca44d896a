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
    private final OrderLinks links;
    private final long createdAt;
    private OrderRequest request;
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
    public Order(long id, String strategy, OrderRequest request, OrderLinks links, long createdAt) {
        this.id = id;
        this.strategy = strategy;
        this.request = request;
        this.links = links;
        this.createdAt = createdAt;
    }

    /** An order on its own. */
    public Order(long id, String strategy, OrderRequest request, long createdAt) {
        this(id, strategy, request, OrderLinks.NONE, createdAt);
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
            // The order lives on: it was filled meanwhile, or the broker could not take it off.
            case OrderEvent.CancelRejected e ->
                    state == OrderState.CANCEL_PENDING && resume(e.reason());
            case OrderEvent.AmendRequested e ->
                    state.isWorking()
                            && state != OrderState.CANCEL_PENDING
                            && move(OrderState.AMEND_PENDING);
            case OrderEvent.Amended e -> {
                require(state != OrderState.CREATED, event);
                yield amend(e.request());
            }
            case OrderEvent.AmendRejected e -> {
                require(state != OrderState.CREATED, event);
                yield keep(e.reason());
            }
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

    /** The broker works with new size and prices; a cancel that is under way stays so. */
    private boolean amend(OrderRequest amended) {
        if (state.isFinal()) {
            return false;
        }
        request = amended;
        return state == OrderState.CANCEL_PENDING || resume("");
    }

    private boolean resume(String why) {
        reason = why;
        return move(filledLots > 0 ? OrderState.PARTIALLY_FILLED : OrderState.ACCEPTED);
    }

    /** It works on as it was. */
    private boolean keep(String why) {
        if (state == OrderState.AMEND_PENDING) {
            return resume(why);
        }
        return !state.isFinal() && finish(state, why);
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

    /** What was asked for, with the amendments that the broker has confirmed. */
    public OrderRequest request() {
        return request;
    }

    public OrderLinks links() {
        return links;
    }

    /**
     * The name under which a broker knows the order: the same for every attempt to send it, so that
     * it is made at most once.
     */
    public String clientId() {
        return strategy + "-" + id;
    }

    public long createdAt() {
        return createdAt;
    }

    public OrderState state() {
        return state;
    }

    /** Why it was denied, rejected or cancelled, or an amendment of it refused; else empty. */
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
