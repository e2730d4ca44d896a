package alchemist.app.backtest;

import alchemist.charts.ChartStyle;
import alchemist.engine.account.Trade;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The lower part of a result: its trades, and what the report shows besides. */
final class ResultTabs extends TabPane {

    private final TradesPane trades;
    private final MetricsPane metrics = new MetricsPane();
    private final MonthsPane months = new MonthsPane();
    private final RollingPlot rolling;
    private final ExcursionDiagram excursions;
    private final ProfitDiagram profits;
    private final Tab tradesTab;
    private @Nullable BacktestRun run;

    ResultTabs(BacktestViewModel model, ChartStyle style) {
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

    private void showPictures(BacktestRun shown) {
        List<Trade> all = shown.result().record().trades();
        excursions.show(all);
        profits.show(all);
    }
}
