package alchemist.app.blotter;

import alchemist.app.fx.Times;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderView;
import alchemist.app.trading.OrderWords;
import alchemist.engine.model.Instrument;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An order in the blotter: the same row from its creation to its end. For the JavaFX thread. */
public final class OrderRow {

    private final DeskSession session;
    private final ReadOnlyObjectWrapper<OrderView> order;

    OrderRow(DeskSession session, OrderView order) {
        this.session = session;
        this.order = new ReadOnlyObjectWrapper<>(order);
    }

    public DeskSession session() {
        return session;
    }

    /** The order as it stands. */
    public ReadOnlyObjectProperty<OrderView> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public OrderView order() {
        return order.get();
    }

    void update(OrderView now) {
        order.set(now);
    }

    Instrument instrument() {
        return order().request().instrument();
    }

    /** When it was made, in the instrument's session zone. */
    String time() {
        return Times.dateTime(order().createdAt(), instrument().zone());
    }

    /** What the filter looks at. */
    String searched() {
        OrderView now = order();
        return String.join(
                " ",
                session.name(),
                instrument().id().toString(),
                now.request().side().name(),
                OrderWords.type(now.request().type()),
                OrderWords.state(now.state()),
                now.number(),
                now.reason());
    }
}
