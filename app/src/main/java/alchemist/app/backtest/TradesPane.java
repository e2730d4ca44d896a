package alchemist.app.backtest;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.engine.account.Trade;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The trades of a result: sort, filter, copy; choosing one moves the chart to it. */
final class TradesPane extends VBox {

    private final ObservableList<TradeRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TradeRow> shown = new FilteredList<>(rows);
    private final TableView<TradeRow> table = Tables.create(shown, "");
    private final TradeColumns columns = new TradeColumns();
    private final Label title = new Label("Trades");
    private final Label hint = new Label();
    private final TextField filter;

    /** What each row is found by; made once, for there may be a hundred thousand. */
    private final Map<Integer, String> searched = new HashMap<>();

    private @Nullable BacktestRun run;

    TradesPane(Consumer<Trade> chosen) {
        getStyleClass().add("trades");
        filter = Tables.filterField("Filter: long, lost, 2013-10 …", shown, this::searchable);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMaxWidth(560);
        table.setPlaceholder(hint);
        table.getColumns().setAll(columns.all());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> choose(row, chosen));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), table);
    }

    private static void choose(@Nullable TradeRow row, Consumer<Trade> chosen) {
        if (row != null) {
            chosen.accept(row.trade());
        }
    }

    void show(BacktestRun next) {
        run = next;
        searched.clear();
        table.getSelectionModel().clearSelection();
        columns.show(next);
        List<TradeRow> trades = TradeRow.of(next.result().record().trades());
        rows.setAll(trades);
        hint.setText(trades.isEmpty() ? RunText.noTrades(next) : "No trade matches the filter.");
        title.setText("Trades (" + Numbers.count(trades.size()) + ")");
        filter.setDisable(trades.isEmpty());
    }

    TableView<TradeRow> table() {
        return table;
    }

    private HBox head() {
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        filter.setPrefWidth(220);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = Icons.quiet(Feather.COPY, "Copy the trades as CSV", this::copy);
        HBox head = new HBox(10, title, gap, filter, copy);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, Tables.csv(table)));
    }

    private String searchable(TradeRow row) {
        return searched.computeIfAbsent(row.number(), _ -> words(row));
    }

    private String words(TradeRow row) {
        BacktestRun of = run;
        return of == null
                ? ""
                : String.join(
                        " ",
                        row.side(),
                        row.outcome(),
                        RunText.moment(of, row.trade().entry().time()),
                        RunText.moment(of, row.trade().exit().time()));
    }
}
