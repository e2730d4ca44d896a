package alchemist.app.blotter;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Rows that only become more, as a table shows them: those that pass the filter, newest first or in
 * an order the user chose. A batch of new rows is one change and costs a merge, so that a hundred
 * thousand rows can grow by thousands at every pulse. A row whose values change keeps its place
 * until the user sorts again: nothing jumps away under the mouse. For the JavaFX thread.
 *
 * @param <R> rows, told apart by identity
 */
public final class RowList<R> extends ObservableListBase<R> {

    /** Rows are let go in portions, so that it costs nothing most of the time. */
    private static final int PORTION = 1_000;

    private final int most;
    private final Predicate<? super R> kept;
    private Consumer<Set<R>> onDropped = _ -> {};
    private long dropped;

    /** In order of arrival. */
    private final List<R> all = new ArrayList<>();

    /** What is shown: sorted when there is an order, else by arrival, which is read backwards. */
    private List<R> shown = new ArrayList<>();

    private @Nullable Comparator<? super R> order;
    private Runnable settled = () -> {};
    private Predicate<? super R> filter = row -> true;

    /** Keeps every row. */
    RowList() {
        this(Integer.MAX_VALUE - PORTION, _ -> true);
    }

    /**
     * Keeps so many of the newest rows, or some more.
     *
     * @param kept rows that stay however old they are
     */
    RowList(int most, Predicate<? super R> kept) {
        this.most = most;
        this.kept = kept;
    }

    /** Told of rows that were let go. */
    void setOnDropped(Consumer<Set<R>> listener) {
        onDropped = listener;
    }

    /** How many of the oldest rows were let go. */
    public long dropped() {
        return dropped;
    }

    @Override
    public R get(int index) {
        return order == null ? shown.get(shown.size() - 1 - index) : shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    /** Rows that pass the filter and those that don't. */
    public int total() {
        return all.size();
    }

    /** Adds rows, oldest first. */
    public void append(List<? extends R> batch) {
        all.addAll(batch);
        List<R> passing = new ArrayList<>(batch.size());
        for (R row : batch) {
            if (filter.test(row)) {
                passing.add(row);
            }
        }
        if (passing.isEmpty()) {
            return;
        }
        beginChange();
        if (order == null) {
            shown.addAll(passing);
            nextAdd(0, passing.size());
        } else {
            passing.sort(order);
            merge(passing, order);
        }
        if (all.size() >= most + PORTION) {
            drop();
        }
        endChange();
        settled.run();
    }

    private void drop() {
        Set<R> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (R row : all) {
            if (all.size() - old.size() <= most) {
                break;
            }
            if (!kept.test(row)) {
                old.add(row);
            }
        }
        all.removeIf(old::contains);
        for (int i = shown.size() - 1; i >= 0; i--) {
            R row = get(i);
            if (old.contains(row)) {
                shown.remove(order == null ? shown.size() - 1 - i : i);
                nextRemove(i, row);
            }
        }
        dropped += old.size();
        onDropped.accept(old);
    }

    /** Runs the action after rows were added and everybody who listens has been told. */
    void whenSettled(Runnable action) {
        settled = action;
    }

    private void merge(List<R> added, Comparator<? super R> by) {
        List<R> merged = new ArrayList<>(shown.size() + added.size());
        int old = 0;
        for (R row : added) {
            int place = placeAfter(row, old, by);
            merged.addAll(shown.subList(old, place));
            old = place;
            merged.add(row);
            nextAdd(merged.size() - 1, merged.size());
        }
        merged.addAll(shown.subList(old, shown.size()));
        shown = merged;
    }

    /** The first index from {@code low} on whose row comes after this one. */
    private int placeAfter(R row, int low, Comparator<? super R> by) {
        int from = low;
        int to = shown.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (by.compare(shown.get(middle), row) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Shows the rows in this order; null for newest first. */
    public void setOrder(@Nullable Comparator<? super R> by) {
        List<R> before = List.copyOf(this);
        order = by;
        rebuild();
        beginChange();
        if (!before.isEmpty()) {
            nextPermutation(0, before.size(), permutation(before));
        }
        endChange();
    }

    private int[] permutation(List<R> before) {
        IdentityHashMap<R, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < size(); i++) {
            places.put(get(i), i);
        }
        return before.stream().mapToInt(row -> places.getOrDefault(row, 0)).toArray();
    }

    /** Shows only rows that pass. */
    public void setFilter(Predicate<? super R> passes) {
        List<R> before = List.copyOf(this);
        filter = passes;
        rebuild();
        beginChange();
        nextReplace(0, size(), before);
        endChange();
    }

    private void rebuild() {
        List<R> next = new ArrayList<>();
        for (R row : all) {
            if (filter.test(row)) {
                next.add(row);
            }
        }
        if (order != null) {
            next.sort(order);
        }
        shown = next;
    }
}
