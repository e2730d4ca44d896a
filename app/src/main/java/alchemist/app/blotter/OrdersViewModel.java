package alchemist.app.blotter;

import alchemist.app.fx.Tables;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderView;
import alchemist.engine.order.Amendment;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Every order of every session. For the JavaFX thread. */
public final class OrdersViewModel {

    private record Key(DeskSession session, long id) {}

    /** Older rows are let go: the journal has them all. */
    static final int MOST_ROWS = 10_000;

    private final RowList<OrderRow> rows =
            new RowList<>(MOST_ROWS, row -> row.order().state().isWorking());
    private final Map<Key, OrderRow> working = new LinkedHashMap<>();
    private final Map<Key, OrderRow> byKey = new HashMap<>();
    private final List<OrderRow> fresh = new ArrayList<>();
    private final ReadOnlyIntegerWrapper workingCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable AmendViewModel> amending =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TicketViewModel> ticket =
            new ReadOnlyObjectWrapper<>();
    private final Supplier<List<DeskSession>> sessions;

    /**
     * @param sessions all of the desk, oldest first
     */
    OrdersViewModel(Supplier<List<DeskSession>> sessions) {
        this.sessions = sessions;
        rows.setOnDropped(this::forget);
    }

    private void forget(Set<OrderRow> dropped) {
        dropped.forEach(row -> byKey.remove(new Key(row.session(), row.order().id())));
    }

    /** Newest first. */
    public RowList<OrderRow> rows() {
        return rows;
    }

    /** Orders that may still be filled. */
    public ReadOnlyIntegerProperty workingProperty() {
        return workingCount.getReadOnlyProperty();
    }

    /** Shows rows that contain every one of these words. */
    public void filter(String words) {
        rows.setFilter(
                words.isBlank() ? row -> true : row -> Tables.matches(row.searched(), words));
    }

    /** Asks to take these orders off, as far as they are working. */
    public void cancel(List<OrderRow> orders) {
        orders.stream()
                .filter(row -> row.order().state().isWorking())
                .forEach(row -> row.session().cancel(row.order().id()));
    }

    /** Asks every session to take all its working orders off. */
    public void cancelAll() {
        working.keySet().stream().map(Key::session).distinct().forEach(DeskSession::cancelAll);
    }

    /** The order that the user wants to change; null for none. */
    public ReadOnlyObjectProperty<@Nullable AmendViewModel> amendingProperty() {
        return amending.getReadOnlyProperty();
    }

    /** Lets the user change a working order; does nothing when it is over. */
    public void amend(OrderRow row) {
        amend(row, UnaryOperator.identity());
    }

    /**
     * Lets the user change a working order; does nothing when it is over.
     *
     * @param proposal what to begin with, made from the order as it is
     */
    public void amend(DeskSession session, long orderId, UnaryOperator<Amendment> proposal) {
        OrderRow row = working.get(new Key(session, orderId));
        if (row != null) {
            amend(row, proposal);
        }
    }

    private void amend(OrderRow row, UnaryOperator<Amendment> proposal) {
        if (row.order().state().isWorking()) {
            Amendment now = Amendment.of(row.order().request());
            amending.set(new AmendViewModel(row, proposal.apply(now)));
        }
    }

    /** The order that the user is about to make; null for none. */
    public ReadOnlyObjectProperty<@Nullable TicketViewModel> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Lets the user make an order; where no session runs, the notice says so. */
    public void newOrder() {
        List<DeskSession> running =
                sessions.get().reversed().stream().filter(s -> !s.state().isOver()).toList();
        if (running.isEmpty()) {
            notice.set("No session is running. Deploy a strategy to trade by hand beside it.");
        } else {
            ticket.set(new TicketViewModel(running));
        }
    }

    /** Why the latest change was refused, in a sentence; empty when none was. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The user has read the notice. */
    public void dismissNotice() {
        notice.set("");
    }

    void refused(DeskSession session, OrderView order, String reason) {
        notice.set(
                "Order %s of %s was not changed: %s."
                        .formatted(order.number(), session.name(), reason));
    }

    /** Shows where trailing stops lie now. */
    void showStops(DeskSession session, Map<Long, Double> stops) {
        stops.forEach(
                (id, stop) -> {
                    OrderRow row = working.get(new Key(session, id));
                    if (row != null && row.order().stop() != stop) {
                        row.update(row.order().withStop(stop));
                    }
                });
    }

    /** The orders of a session that may still be filled, oldest first. */
    public List<OrderView> working(DeskSession session) {
        return working.values().stream()
                .filter(row -> row.session() == session)
                .map(OrderRow::order)
                .toList();
    }

    /** Takes a picture of an order; a new one is shown after {@link #flush}. */
    void take(DeskSession session, OrderView order) {
        OrderRow row = byKey.get(new Key(session, order.id()));
        if (row == null) {
            row = new OrderRow(session, order);
            byKey.put(new Key(session, order.id()), row);
            fresh.add(row);
        } else {
            boolean trails = order.request().trail() != null;
            row.update(trails ? order.withStop(row.order().stop()) : order);
        }
        if (order.state().isWorking()) {
            working.put(new Key(session, order.id()), row);
        } else {
            working.remove(new Key(session, order.id()));
        }
    }

    void flush() {
        if (!fresh.isEmpty()) {
            rows.append(fresh);
            fresh.clear();
        }
        workingCount.set(working.size());
    }
}
