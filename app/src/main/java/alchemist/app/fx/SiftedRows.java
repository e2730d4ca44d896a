package alchemist.app.fx;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The rows of a long table, filtered and sorted in the background: hundreds of thousands of rows
 * don't hold up the window. For the JavaFX thread.
 *
 * @param <R> immutable rows
 */
public final class SiftedRows<R> {

    private static final Logger LOG = LoggerFactory.getLogger(SiftedRows.class);

    /** So few rows are sifted sooner than a thread is started. */
    private static final int FEW = 2_000;

    private final Background background;
    private final Function<R, String> text;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ObservableList<R> visible = FXCollections.unmodifiableObservableList(shown);
    private List<R> all = List.of();
    private String words = "";
    private @Nullable Comparator<R> order;
    private @Nullable Job job;

    /**
     * @param text what a row is found by, in lower case; asked on any thread
     */
    public SiftedRows(Background background, Function<R, String> text) {
        this.background = background;
        this.text = text;
    }

    /** The rows that pass the filter, in order. */
    public ObservableList<R> shown() {
        return visible;
    }

    /** Replaces the rows; filter and order stay. The list is used, not copied. */
    public void setAll(List<R> rows) {
        all = rows;
        sift();
    }

    /** Narrows to the rows whose text has every one of the words, whatever the case. */
    public void filter(String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        sift();
    }

    /** Orders the rows; null for the order they were given in. */
    public void sort(@Nullable Comparator<R> wanted) {
        order = wanted;
        sift();
    }

    /** A field that narrows the rows as one types. */
    public TextField filterField(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.getStyleClass().add("filter");
        field.textProperty().subscribe(this::filter);
        return field;
    }

    /** A table of these rows; clicks on its headers sort in the background too. */
    public TableView<R> table() {
        TableView<R> table = Tables.unsorted(visible, "");
        table.setSortPolicy(
                each -> {
                    sort(order(each.getSortOrder()));
                    return true;
                });
        return table;
    }

    private static <R> @Nullable Comparator<R> order(List<TableColumn<R, ?>> columns) {
        Comparator<R> all = null;
        for (TableColumn<R, ?> column : columns) {
            Comparator<R> each = Tables.order(column);
            all = all == null ? each : all.thenComparing(each);
        }
        return all;
    }

    private void sift() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        List<R> rows = all;
        String[] wanted = words.isEmpty() ? new String[0] : words.split("\\s+");
        Comparator<R> by = order;
        if (wanted.length == 0 && by == null) {
            shown.setAll(rows);
        } else if (rows.size() <= FEW) {
            shown.setAll(sifted(rows, wanted, by));
        } else {
            job =
                    background.run(
                            () -> sifted(rows, wanted, by),
                            shown::setAll,
                            e -> LOG.warn("The rows could not be filtered", e));
        }
    }

    private List<R> sifted(List<R> rows, String[] wanted, @Nullable Comparator<R> by) {
        var passing = rows.stream().filter(row -> hasAll(text.apply(row), wanted));
        return (by == null ? passing : passing.sorted(by)).toList();
    }

    private static boolean hasAll(String text, String[] wanted) {
        for (String word : wanted) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
