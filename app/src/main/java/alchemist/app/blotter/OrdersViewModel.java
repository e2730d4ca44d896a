package alchemist.app.blotter;

import alchemist.app.fx.Tables;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderView;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every order of every session. For the JavaFX thread. */
public final class OrdersViewModel {

    private record Key(DeskSession session, long id) {}

    private final RowList<OrderRow> rows = new RowList<>();
    private final Map<Key, OrderRow> byKey = new HashMap<>();
    private final List<OrderRow> fresh = new ArrayList<>();
    private final ReadOnlyIntegerWrapper working = new ReadOnlyIntegerWrapper();
    private int counted;

    /** Newest first. */
    public RowList<OrderRow> rows() {
        return rows;
    }

    /** Orders that may still be filled. */
    public ReadOnlyIntegerProperty workingProperty() {
        return working.getReadOnlyProperty();
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

    /** Takes a picture of an order; a new one is shown after {@link #flush}. */
    void take(DeskSession session, OrderView order) {
        OrderRow row = byKey.get(new Key(session, order.id()));
        if (row == null) {
            row = new OrderRow(session, order);
            byKey.put(new Key(session, order.id()), row);
            fresh.add(row);
        } else {
            counted -= row.order().state().isWorking() ? 1 : 0;
            row.update(order);
        }
        counted += order.state().isWorking() ? 1 : 0;
    }

    void flush() {
        if (!fresh.isEmpty()) {
            rows.append(fresh);
            fresh.clear();
        }
        working.set(counted);
    }
}
