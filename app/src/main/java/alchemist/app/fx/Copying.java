package alchemist.app.fx;

import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Tables to the clipboard. */
final class Copying {

    /** Marks a column of epoch nanoseconds, which are copied as ISO-8601 moments in UTC. */
    static final String MOMENT = "alchemist.moment";

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Copying() {}

    static <R> void install(TableView<R> table) {
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy(table, table.getSelectionModel().getSelectedItems());
                        event.consume();
                    }
                });
        MenuItem selected = new MenuItem("Copy selected rows as CSV");
        selected.setAccelerator(COPY);
        selected.setOnAction(e -> copy(table, table.getSelectionModel().getSelectedItems()));
        MenuItem all = new MenuItem("Copy all rows as CSV");
        all.setOnAction(e -> copy(table, table.getItems()));
        table.setContextMenu(new ContextMenu(selected, all));
    }

    static <R> String csv(TableView<R> table, List<R> rows) {
        ObservableList<TableColumn<R, ?>> columns = table.getVisibleLeafColumns();
        StringBuilder text = new StringBuilder();
        text.append(columns.stream().map(c -> quoted(c.getText())).collect(joined()));
        for (R row : rows) {
            text.append(columns.stream().map(c -> quoted(value(c, row))).collect(joined()));
        }
        return text.toString();
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(",", "", "\n");
    }

    private static <R> void copy(TableView<R> table, List<R> rows) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, csv(table, rows)));
    }

    private static <R> String value(TableColumn<R, ?> column, R row) {
        Object value = column.getCellData(row);
        if (value instanceof Number nanos && column.getProperties().containsKey(MOMENT)) {
            return Instant.ofEpochSecond(0, nanos.longValue()).toString();
        }
        if (value == null || (value instanceof Double number && number.isNaN())) {
            return "";
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return BigDecimal.valueOf(number).toBigInteger().toString();
        }
        return value.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
