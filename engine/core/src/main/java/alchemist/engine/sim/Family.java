package alchemist.engine.sim;

import java.util.ArrayList;
import java.util.List;

/** The orders of a bracket that are not done yet: its entry and its exits. */
final class Family {

    private final WorkingOrder entry;
    private final List<WorkingOrder> exits = new ArrayList<>(2);
    private boolean entered;

    Family(WorkingOrder entry) {
        this.entry = entry;
        entry.family = this;
    }

    /** Takes in an exit, which waits until the entry is filled. */
    void add(WorkingOrder exit) {
        exit.active = entered;
        exit.family = this;
        exits.add(exit);
    }

    /** True for the entry. */
    boolean isEntry(WorkingOrder order) {
        return order == entry;
    }

    /** The entry is filled: the exits trade in the bars that start later than this. */
    void enter(long barTime) {
        entered = true;
        for (WorkingOrder exit : exits) {
            exit.active = true;
            exit.after = barTime;
        }
    }

    /** Who is left, in the order in which they go. */
    List<WorkingOrder> dissolve() {
        List<WorkingOrder> left = new ArrayList<>(exits);
        if (!entered) {
            left.addFirst(entry);
        }
        exits.clear();
        entered = true;
        return left;
    }
}
