package alchemist.engine.kernel;

import alchemist.engine.order.Order;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every order an engine knows, for ever: a fill may come after the cancel. */
final class OrderBook {

    /** Our own orders; the order with id n stands at n − 1. */
    private final List<Order> own = new ArrayList<>();

    private final Map<Long, Order> external = new HashMap<>();

    /** The id that the next order gets. */
    long nextId() {
        return own.size() + 1L;
    }

    Order create(String strategy, OrderRequest request, OrderLinks links, long now) {
        Order order = new Order(nextId(), strategy, request, links, now);
        own.add(order);
        return order;
    }

    void addExternal(Order order) {
        external.put(order.id(), order);
    }

    @Nullable Order find(long id) {
        if (id >= 1 && id <= own.size()) {
            return own.get((int) id - 1);
        }
        return external.get(id);
    }

    /** Our own orders in order of creation. */
    List<Order> own() {
        return own;
    }
}
