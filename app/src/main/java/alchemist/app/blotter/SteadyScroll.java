package alchemist.app.blotter;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of a growing table where they are while the mouse is over them or the user has
 * scrolled away from the top; new rows gather above and are counted. At the top, with the mouse
 * elsewhere, new rows come into sight by themselves. For the JavaFX thread.
 */
final class SteadyScroll<R> {

    private final TableView<R> table;
    private final ReadOnlyIntegerWrapper newer = new ReadOnlyIntegerWrapper();
    private boolean mouseInside;
    private @Nullable Held held;

    /**
     * The row that is to stay at the top edge.
     *
     * @param above how much of it is hidden, pixels
     */
    private record Held(int index, double above) {}

    SteadyScroll(TableView<R> table, RowList<R> rows) {
        this.table = table;
        rows.addListener((ListChangeListener<R>) this::changed);
        rows.whenSettled(this::hold);
        table.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> mouseInside = true);
        table.addEventHandler(
                MouseEvent.MOUSE_EXITED,
                event -> {
                    mouseInside = false;
                    returnToTop();
                });
        table.addEventHandler(ScrollEvent.SCROLL, event -> seeTop());
    }

    /** How many rows have come in above what is in sight. */
    ReadOnlyIntegerProperty newerProperty() {
        return newer.getReadOnlyProperty();
    }

    /** Shows the newest rows. */
    void toTop() {
        table.scrollTo(0);
        newer.set(0);
    }

    private void changed(ListChangeListener.Change<? extends R> change) {
        IndexedCell<?> first = firstInSight();
        if (first == null || first.isEmpty()) {
            return;
        }
        boolean atTop = first.getIndex() == 0 && first.getLayoutY() >= 0;
        double above = -first.getLayoutY();
        int before = first.getIndex();
        int index = before;
        while (change.next()) {
            if (change.wasPermutated() || change.wasRemoved()) {
                newer.set(0);
                return;
            }
            if (change.getFrom() <= index) {
                index += change.getAddedSize();
            }
        }
        if (index > before && (mouseInside || !atTop)) {
            held = new Held(index, above);
            newer.set(newer.get() + index - before);
        }
    }

    /** Puts the held row back to the top edge, once the table knows of the new rows. */
    private void hold() {
        Held row = held;
        held = null;
        if (row != null) {
            table.layout();
            VirtualFlow<?> flow = flow();
            if (flow != null) {
                flow.scrollToTop(row.index());
                flow.scrollPixels(row.above());
            }
        }
    }

    /** The user has scrolled; at the top there is nothing newer. */
    private void seeTop() {
        IndexedCell<?> first = firstInSight();
        if (first != null && first.getIndex() < newer.get()) {
            newer.set(first.getIndex());
        }
    }

    /** Held only for the mouse: once it is gone, the newest rows are wanted again. */
    private void returnToTop() {
        IndexedCell<?> first = firstInSight();
        if (first != null && first.getIndex() <= newer.get()) {
            toTop();
        }
    }

    private @Nullable IndexedCell<?> firstInSight() {
        VirtualFlow<?> flow = flow();
        return flow == null ? null : flow.getFirstVisibleCell();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
