package alchemist.app.backtest;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.SiftedRows;
import alchemist.app.fx.Tables;
import alchemist.engine.account.Trade;

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

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The trades of a result: sort, filter, copy; choosing one moves the chart to it. */
final class TradesPane extends VBox {

    private final SiftedRows<TradeRow> rows;
    private final TableView<TradeRow> table;
    private final TradeColumns columns = new TradeColumns();
    private final Label title = new Label("Trades");
    private final Label hint = new Label();
    private final TextField filter;

    TradesPane(SiftedRows<TradeRow> rows, Consumer<Trade> chosen) {
        this.rows = rows;
        table = rows.table();
        filter = rows.filterField("Filter: long, lost, 2013-10 …");
        getStyleClass().add("trades");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMaxWidth(560);
        table.setPlaceholder(hint);
        table.getColumns().setAll(columns.all());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> choose(row, chosen));
        table.widthProperty().subscribe(width -> columns.fit(width.doubleValue()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), table);
    }

    private static void choose(@Nullable TradeRow row, Consumer<Trade> chosen) {
        if (row != null) {
            chosen.accept(row.trade());
        }
    }

    void show(BacktestRun run) {
        table.getSelectionModel().clearSelection();
        columns.show(run);
        List<TradeRow> trades = run.trades();
        rows.setAll(trades);
        hint.setText(trades.isEmpty() ? RunText.noTrades(run) : "No trade matches the filter.");
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
}
