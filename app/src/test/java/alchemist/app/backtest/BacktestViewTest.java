package alchemist.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.Shelf;
import alchemist.app.fx.Toolkit;
import alchemist.app.plot.ChartLook;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

class BacktestViewTest {

    private final Bench bench = new Bench();

    @Test
    void withoutAResultItSaysWhatToDo() {
        show("backtest-empty", Shelf.wandering("SPY.ARCA", 3_000, 7), _ -> {});
    }

    @Test
    void manyTradesAreListed() {
        TableView<?> table =
                show("backtest-many", Shelf.wandering("SPY.ARCA", 20_000, 7), this::run);
        assertTrue(table.getItems().size() > 100);
        assertEquals(12, table.getColumns().size());
    }

    @Test
    void theTabsShowWhatTheReportShows() {
        bench.shelf.with(Shelf.wandering("SPY.ARCA", BarPeriod.ONE_DAY, 1_500, 7), true);
        Toolkit.run(
                () -> {
                    BacktestViewModel model = bench.model(null);
                    BacktestView view = new BacktestView(model, ChartLook.dark());
                    Scene scene = Toolkit.scene((Parent) view.node(), 1280, 800);
                    model.run();
                    scene.getRoot().applyCss();
                    TabPane tabs = (TabPane) scene.lookup(".result-tabs");
                    for (Tab tab : tabs.getTabs()) {
                        tabs.getSelectionModel().select(tab);
                        Toolkit.picture(scene, "backtest-tab-" + tab.getText());
                    }
                    var result = Bench.shown(model).result();
                    assertEquals(result.record().orders().size(), rows(tabs, 1));
                    assertEquals(result.record().fills().size(), rows(tabs, 2));
                    var metrics = tabs.getTabs().get(3).getContent();
                    assertTrue(texts(metrics).contains("Tail ratio"), "all of the report's");
                    var months = tabs.getTabs().get(4).getContent();
                    assertTrue(texts(months).contains("2024"), "a row for each year");
                });
    }

    private static int rows(TabPane tabs, int tab) {
        return ((TableView<?>) tabs.getTabs().get(tab).getContent()).getItems().size();
    }

    private static Set<String> texts(Node node) {
        return ((ScrollPane) node)
                .getContent().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.toSet());
    }

    @Test
    void parametersStandSideBySideInANarrowPaneToo() {
        Toolkit.run(
                () -> {
                    BacktestViewModel model = bench.model(null);
                    Node view = new BacktestView(model, ChartLook.dark()).node();
                    Scene scene = Toolkit.scene((Parent) view, 510, 450);
                    Toolkit.picture(scene, "backtest-narrow");
                    List<Node> fields =
                            List.copyOf(
                                    ((Parent) scene.lookup(".parameter-form"))
                                            .getChildrenUnmodifiable());
                    assertEquals(fields.get(0).getLayoutY(), fields.get(1).getLayoutY());
                });
    }

    @Test
    void choosingATradeMovesTheChartToIt() {
        bench.shelf.with(Shelf.wandering("SPY.ARCA", 5_000, 7), true);
        Toolkit.run(
                () -> {
                    BacktestViewModel model = bench.model(null);
                    Scene scene =
                            Toolkit.scene(
                                    (Parent) new BacktestView(model, ChartLook.dark()).node(),
                                    1280,
                                    800);
                    model.run();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    TableView<?> table = (TableView<?>) scene.lookup(".trades .table-view");
                    table.getSelectionModel().select(3);
                    var look = model.plot().marks().lookProperty().get();
                    assertNotNull(look);
                    assertEquals(
                            Bench.shown(model).result().record().trades().get(3), look.trade());
                });
    }

    @Test
    void theFilterNarrowsTheTrades() {
        bench.shelf.with(Shelf.wandering("SPY.ARCA", 5_000, 7), true);
        Toolkit.run(
                () -> {
                    BacktestViewModel model = bench.model(null);
                    Scene scene =
                            Toolkit.scene(
                                    (Parent) new BacktestView(model, ChartLook.dark()).node(),
                                    1280,
                                    800);
                    model.run();
                    scene.getRoot().applyCss();
                    TableView<?> table = (TableView<?>) scene.lookup(".trades .table-view");
                    TextField filter = (TextField) scene.lookup(".text-field.filter");
                    filter.setText("lost long 2024-03-05");
                    long lost =
                            Bench.shown(model).result().record().trades().stream()
                                    .filter(trade -> trade.pnlNet() < 0)
                                    .count();
                    int left = table.getItems().size();
                    assertTrue(left > 0 && left < lost, left + " of " + lost);
                });
    }

    @Test
    void oneTradeIsListed() {
        TableView<?> table =
                show(
                        "backtest-one",
                        Shelf.wandering("SPY.ARCA", 3_000, 7),
                        model -> {
                            Bench.parameter(model, "fast", "300");
                            Bench.parameter(model, "slow", "1500");
                            model.run();
                        });
        assertTrue(table.getItems().size() <= 3);
    }

    @Test
    void zeroTradesAreExplained() {
        TableView<?> table =
                show(
                        "backtest-none",
                        Shelf.wandering("SPY.ARCA", 3_000, 7),
                        model -> {
                            Bench.parameter(model, "slow", "4000");
                            model.run();
                        });
        assertEquals(0, table.getItems().size());
        Label hint = (Label) table.getPlaceholder();
        assertTrue(hint.getText().startsWith("No trades"), hint.getText());
    }

    @Test
    void aFailedStrategyShowsItsMessage() {
        show(
                "backtest-failed",
                Shelf.wandering("SPY.ARCA", 3_000, 7),
                model -> {
                    Bench.choose(model, "throwing");
                    model.run();
                });
    }

    private void run(BacktestViewModel model) {
        model.run();
        model.select(Bench.shown(model).result().record().trades().get(7));
    }

    private TableView<?> show(String name, BarSeries bars, Consumer<BacktestViewModel> act) {
        bench.shelf.with(bars, true);
        return Toolkit.call(
                () -> {
                    BacktestViewModel model = bench.model(null);
                    BacktestView view = new BacktestView(model, ChartLook.dark());
                    Scene scene = Toolkit.scene((Parent) view.node(), 1280, 800);
                    act.accept(model);
                    Toolkit.picture(scene, name);
                    Node table = scene.lookup(".trades .table-view");
                    return table == null ? new TableView<>() : (TableView<?>) table;
                });
    }
}
