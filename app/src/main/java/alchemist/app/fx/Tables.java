package alchemist.app.fx;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Dense tables with rows of 24 px. Columns hold raw values, so that sorting and copying work on
 * values and not on their text. For the JavaFX thread.
 */
public final class Tables {

    static final double ROW_HEIGHT = 24;

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Tables() {}

    /**
     * A sortable table over items, which may be any size and may change. Ctrl+C copies the selected
     * rows, the context menu all of them, as CSV.
     *
     * @param whenEmpty the sentence shown when there are no rows
     */
    public static <R> TableView<R> create(ObservableList<R> items, String whenEmpty) {
        SortedList<R> sorted = new SortedList<>(items);
        TableView<R> table = unsorted(sorted, whenEmpty);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        return table;
    }

    /** The same over items that somebody else sorts. */
    static <R> TableView<R> unsorted(ObservableList<R> items, String whenEmpty) {
        TableView<R> table = new TableView<>(items);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getStyleClass().add("dense");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label hint = new Label(whenEmpty);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        table.setPlaceholder(hint);
        Copying.install(table);
        return table;
    }

    /** Words, left-aligned. The value of a row never changes. */
    public static <R> TableColumn<R, String> text(
            String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = liveText(title, width, row -> constant(value.apply(row)));
        column.setUserData(Comparator.comparing(value));
        return column;
    }

    /** Words that change while the row stays. */
    public static <R> TableColumn<R, String> liveText(
            String title, double width, Function<R, ObservableValue<String>> value) {
        TableColumn<R, String> column = column(title, width);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        return column;
    }

    /** Shows the whole text of a cell, which may be cut off, as its tooltip. */
    public static <R> TableColumn<R, String> explained(TableColumn<R, String> column) {
        column.setCellFactory(each -> new ExplainedCell<>());
        return column;
    }

    /** Words in the mono-spaced face: times, hashes, ids. */
    public static <R> TableColumn<R, String> mono(
            String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = text(title, width, value);
        column.getStyleClass().add("mono");
        return column;
    }

    /** A moment, epoch nanoseconds, written by the given format; copied in ISO-8601, UTC. */
    public static <R> TableColumn<R, Number> time(
            String title, double width, Function<R, Long> value, Function<Long, String> format) {
        TableColumn<R, Number> column = column(title, width);
        column.setCellValueFactory(cell -> constant(value.apply(cell.getValue())));
        column.setCellFactory(c -> new NumberCell<>((row, v) -> "", false, format));
        column.getProperties().put(Copying.MOMENT, true);
        column.setUserData(Comparator.comparing(value));
        return column;
    }

    /** A number, right-aligned. The value of a row never changes. */
    public static <R> TableColumn<R, Number> number(
            String title, double width, ToDoubleFunction<R> value, NumberText<R> format) {
        TableColumn<R, Number> column =
                liveNumber(title, width, row -> constant(value.applyAsDouble(row)), format);
        column.setUserData(Comparator.comparingDouble(value));
        return column;
    }

    /** A number that changes while the row stays. */
    public static <R> TableColumn<R, Number> liveNumber(
            String title,
            double width,
            Function<R, ObservableValue<Number>> value,
            NumberText<R> format) {
        return numbers(title, width, value, new NumberStyle<>(format, false));
    }

    /** A profit or loss: green above zero, red below; the sign comes from the format. */
    public static <R> TableColumn<R, Number> signed(
            String title, double width, ToDoubleFunction<R> value, NumberText<R> format) {
        TableColumn<R, Number> column =
                liveSigned(title, width, row -> constant(value.applyAsDouble(row)), format);
        column.setUserData(Comparator.comparingDouble(value));
        return column;
    }

    /** A profit or loss that changes while the row stays. */
    public static <R> TableColumn<R, Number> liveSigned(
            String title,
            double width,
            Function<R, ObservableValue<Number>> value,
            NumberText<R> format) {
        return numbers(title, width, value, new NumberStyle<>(format, true));
    }

    /** The order of a column's raw values, in the direction the user has chosen. */
    @SuppressWarnings("unchecked") // the methods above put it there
    static <R> Comparator<R> order(TableColumn<R, ?> column) {
        if (!(column.getUserData() instanceof Comparator<?> order)) {
            throw new IllegalArgumentException(column.getText() + " can't be sorted");
        }
        Comparator<R> ascending = (Comparator<R>) order;
        return column.getSortType() == TableColumn.SortType.ASCENDING
                ? ascending
                : ascending.reversed();
    }

    /** True when every word occurs in the text, whatever the case. */
    public static boolean matches(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).allMatch(lower::contains);
    }

    /** All rows as shown (filtered, sorted) with their raw values, as CSV. */
    public static <R> String csv(TableView<R> table) {
        return Copying.csv(table, table.getItems());
    }

    private static <R> TableColumn<R, Number> numbers(
            String title,
            double width,
            Function<R, ObservableValue<Number>> value,
            NumberStyle<R> style) {
        TableColumn<R, Number> column = column(title, width);
        column.getStyleClass().add("number");
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(c -> new NumberCell<>(style.text(), style.signed(), null));
        return column;
    }

    private static <R, T> TableColumn<R, T> column(String title, double width) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        return column;
    }

    private static <T> ObservableValue<T> constant(T value) {
        return new ReadOnlyObjectWrapper<>(value);
    }

    private record NumberStyle<R>(NumberText<R> text, boolean signed) {}
}
