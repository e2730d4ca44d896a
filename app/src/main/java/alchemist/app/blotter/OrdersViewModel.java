package alchemist.app.blotter;

import alchemist.app.fx.Tables;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderView;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    OrdersViewModel() {
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
            row.update(order);
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
