package alchemist.app.backtest;

import alchemist.app.fx.Icons;
import alchemist.app.plot.PricePlot;
import alchemist.charts.ChartStyle;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** One result: price, equity and drawdown, figures, trades. */
final class ResultPane extends VBox {

    /** Below this height price and equity stand side by side instead of one above the other. */
    private static final double LOW = 360;

    private final ResultHeader header;
    private final Label banner = new Label();
    private final EquityPlot equity;
    private final FiguresPane figures = new FiguresPane();
    private final ResultTabs tabs;
    private int shown;

    ResultPane(BacktestViewModel model, ChartStyle style) {
        header = new ResultHeader(model);
        equity = new EquityPlot(style);
        tabs = new ResultTabs(model, style);
        getStyleClass().add("result");
        banner.getStyleClass().add("failure-banner");
        banner.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setMinHeight(USE_PREF_SIZE);
        banner.managedProperty().bind(banner.visibleProperty());
        Node price = new PricePlot(model.plot(), style).node();
        Node body = split(Orientation.VERTICAL, 0.62, upper(charts(price)), tabs);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, banner, body);
    }

    int shown() {
        return shown;
    }

    void show(BacktestRun run) {
        shown = run.number();
        header.show(run);
        banner.setVisible(run.failed());
        banner.setText(run.failed() ? RunText.failure(run) : "");
        equity.show(run);
        figures.show(run);
        tabs.show(run);
    }

    private Node upper(Node charts) {
        SplitPane split = split(Orientation.HORIZONTAL, 0.78, charts, figures);
        SplitPane.setResizableWithParent(figures, false);
        figures.setMinWidth(250);
        figures.setMaxWidth(340);
        return split;
    }

    private SplitPane charts(Node price) {
        SplitPane split = split(Orientation.VERTICAL, 0.58, price, equity.node());
        split.setMinHeight(0);
        split.heightProperty()
                .subscribe(
                        height ->
                                split.setOrientation(
                                        height.doubleValue() < LOW
                                                ? Orientation.HORIZONTAL
                                                : Orientation.VERTICAL));
        return split;
    }

    private static SplitPane split(
            Orientation orientation, double divider, Node first, Node second) {
        SplitPane split = new SplitPane(first, second);
        split.setOrientation(orientation);
        split.setDividerPositions(divider);
        split.getStyleClass().add("thin-split");
        return split;
    }
}
