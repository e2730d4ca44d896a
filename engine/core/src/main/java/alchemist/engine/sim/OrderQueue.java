package alchemist.engine.sim;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.order.OrderLinks;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The working orders of an exchange in the order in which they came, and what they do to one
 * another: exits wait for their entry, and one of a group cancels the others.
 */
final class OrderQueue {

    static final String GROUP = "another order of its group came first";
    static final String BRACKET = "its bracket is over";

    private final List<WorkingOrder> orders = new ArrayList<>();
    private final InstrumentIndex instruments = new InstrumentIndex();
    private final BiConsumer<WorkingOrder, String> cancelled;
    private boolean hasDead;

    /**
     * @param cancelled told of every order that is cancelled here, and why
     */
    OrderQueue(BiConsumer<WorkingOrder, String> cancelled) {
        this.cancelled = cancelled;
    }

    /** How many there are, those that ended since the last {@link #tidy} counted. */
    int size() {
        return orders.size();
    }

    WorkingOrder get(int index) {
        return orders.get(index);
    }

    /** The number of an instrument; −1 when there never was an order for it. */
    int numberOf(Instrument instrument) {
        return instruments.find(instrument);
    }

    /** Takes an order in; false when the order it hangs on is not there any more. */
    boolean add(WorkingOrder order, OrderLinks links) {
        if (links.parent() != 0) {
            WorkingOrder entry = find(links.parent());
            if (entry == null) {
                return false;
            }
            Family family = entry.family == null ? new Family(entry) : entry.family;
            family.add(order);
        }
        if (links.group() != 0) {
            WorkingOrder first = find(links.group());
            if (first == null) {
                return false;
            }
            if (first.group == null) {
                first.group = new CancelGroup();
            }
            order.group = first.group;
        }
        order.instrument = instruments.add(order.request.instrument());
        orders.add(order);
        return true;
    }

    @Nullable WorkingOrder find(long id) {
        for (int i = orders.size() - 1; i >= 0; i--) {
            if (orders.get(i).id == id && orders.get(i).live) {
                return orders.get(i);
            }
        }
        return null;
    }

    /** Some of the order was traded, or all of it. */
    void traded(WorkingOrder order, long barTime) {
        cancelGroup(order);
        if (order.remaining == 0) {
            remove(order);
            if (order.family != null && order.family.isEntry(order)) {
                order.family.enter(barTime);
            } else {
                cancelFamily(order);
            }
        }
    }

    /** The order ended without being filled: it is taken out, and so is what hangs on it. */
    void ended(WorkingOrder order) {
        remove(order);
        cancelGroup(order);
        cancelFamily(order);
    }

    /** Takes an order off, tells of it, and takes off what hangs on it. */
    void cancel(WorkingOrder order, String why) {
        if (order.live) {
            remove(order);
            cancelled.accept(order, why);
            cancelGroup(order);
            cancelFamily(order);
        }
    }

    /** Takes off everything; returns what there was. */
    List<WorkingOrder> cancelAll(String why) {
        List<WorkingOrder> all = orders.stream().filter(order -> order.live).toList();
        for (WorkingOrder order : all) {
            remove(order);
            cancelled.accept(order, why);
        }
        tidy();
        return all;
    }

    /** Forgets the orders that have ended. Not while somebody walks over the queue. */
    void tidy() {
        if (hasDead) {
            orders.removeIf(order -> !order.live);
            hasDead = false;
        }
    }

    private void remove(WorkingOrder order) {
        order.live = false;
        hasDead = true;
    }

    /** Latest first, beginning with those before the one that acted, as backtrader does. */
    private void cancelGroup(WorkingOrder order) {
        if (order.group == null || !order.group.spend()) {
            return;
        }
        int at = orders.indexOf(order);
        for (int step = 1; step < orders.size(); step++) {
            WorkingOrder other = orders.get(Math.floorMod(at - step, orders.size()));
            if (other.live && other.group == order.group) {
                remove(other);
                cancelled.accept(other, GROUP);
            }
        }
    }

    private void cancelFamily(WorkingOrder order) {
        if (order.family == null) {
            return;
        }
        for (WorkingOrder member : order.family.dissolve()) {
            if (member.live && member != order) {
                remove(member);
                cancelled.accept(member, BRACKET);
            }
        }
    }
}
