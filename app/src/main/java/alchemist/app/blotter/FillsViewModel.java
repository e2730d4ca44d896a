package alchemist.app.blotter;

import alchemist.app.fx.Tables;

import java.util.ArrayList;
import java.util.List;

/** Every execution of every session. For the JavaFX thread. */
public final class FillsViewModel {

    private final RowList<FillRow> rows = new RowList<>(OrdersViewModel.MOST_ROWS, _ -> false);
    private final List<FillRow> fresh = new ArrayList<>();

    /** Newest first. */
    public RowList<FillRow> rows() {
        return rows;
    }

    /** Shows rows that contain every one of these words. */
    public void filter(String words) {
        rows.setFilter(
                words.isBlank() ? row -> true : row -> Tables.matches(row.searched(), words));
    }

    void take(FillRow fill) {
        fresh.add(fill);
    }

    void flush() {
        if (!fresh.isEmpty()) {
            rows.append(fresh);
            fresh.clear();
        }
    }
}
