package alchemist.app.backtest;

import alchemist.charts.ChartStyle;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.backtest.RunRecord.OrderRecord;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The lower part of a result: its trades, and what the report shows besides. */
final class ResultTabs extends TabPane {

    private final BacktestViewModel model;
    private final TradesPane trades;
    private final MetricsPane metrics = new MetricsPane();
    private final MonthsPane months = new MonthsPane();
    private final RollingPlot rolling;
    private final ExcursionDiagram excursions;
    private final ProfitDiagram profits;
    private final Tab tradesTab;
    private @Nullable BacktestRun run;

    /** The run whose orders were listed last. */
    private int listed;

    ResultTabs(BacktestViewModel model, ChartStyle style) {
        this.model = model;
        trades = new TradesPane(model.trades(), model::select);
        rolling = new RollingPlot(style);
        excursions = new ExcursionDiagram(style.palette());
        profits = new ProfitDiagram(style.palette());
        tradesTab = tab("Trades", trades, trades::show);
        SplitPane pictures = new SplitPane(profits, excursions);
        pictures.getStyleClass().add("thin-split");
        getTabs()
                .setAll(
                        tradesTab,
                        tab("Orders", orders(), this::showOrders),
                        tab("Fills", fills(), this::showOrders),
                        tab("Metrics", metrics, metrics::show),
                        tab("Monthly returns", months, months::show),
                        tab("Rolling", rolling.node(), rolling::show),
                        tab("Distribution", pictures, this::showPictures));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("result-tabs");
        getSelectionModel().selectedItemProperty().subscribe(_ -> fillSelected());
    }

    void show(BacktestRun shown) {
        run = shown;
        trades.show(shown);
        fillSelected();
    }

    /** Only what can be seen is filled. */
    private void fillSelected() {
        Tab tab = getSelectionModel().getSelectedItem();
        BacktestRun shown = run;
        if (shown != null
                && tab != null
                && tab != tradesTab
                && tab.getUserData() instanceof Fill f) {
            f.action().accept(shown);
        }
    }

    private record Fill(Consumer<BacktestRun> action) {}

    private static Tab tab(String title, Node content, Consumer<BacktestRun> fill) {
        Tab tab = new Tab(title, content);
        tab.setUserData(new Fill(fill));
        return tab;
    }

    private TableView<OrderRecord> orders() {
        TableView<OrderRecord> table = model.orders().table();
        table.getColumns().setAll(OrderColumns.orders(this::moment));
        table.setPlaceholder(hint("No orders: the strategy saw no signal in these bars."));
        return table;
    }

    private TableView<FillRecord> fills() {
        TableView<FillRecord> table = model.fills().table();
        table.getColumns().setAll(OrderColumns.fills(this::moment));
        table.setPlaceholder(hint("No fills."));
        return table;
    }

    private static Label hint(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("hint");
        return label;
    }

    private String moment(long nanos) {
        BacktestRun shown = run;
        return shown == null ? "" : RunText.moment(shown, nanos);
    }

    private void showOrders(BacktestRun shown) {
        if (shown.number() != listed) {
            listed = shown.number();
            model.loadOrders(shown);
        }
    }

    private void showPictures(BacktestRun shown) {
        List<Trade> all = shown.result().record().trades();
        excursions.show(all);
        profits.show(all);
    }
}
