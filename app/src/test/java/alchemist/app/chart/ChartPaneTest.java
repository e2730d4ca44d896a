package alchemist.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.FormStyle;
import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.plot.ChartLook;
import alchemist.app.plot.Studies;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

class ChartPaneTest {

    private final BarSeries minutes = Shelf.wandering("SPY.ARCA", 2_000, 1);
    private final Pulse pulse = Pulse.manual();
    private final ChartViewModel chart =
            new ChartViewModel(new Shelf().with(minutes, true), Background.direct(), pulse);

    @Test
    void indicatorsHaveChipsThatRemoveThem() {
        Toolkit.run(
                () -> {
                    Scene scene = show();
                    chart.open(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_MINUTE);
                    chart.plot().add(Studies.of("sma", "period", "20"));
                    chart.plot().add(Studies.of("ema", "period", "50"));
                    Toolkit.picture(scene, "chart-pane");
                    assertEquals(2, scene.getRoot().lookupAll(".trading-chart-chip").size());
                    ((Button) scene.getRoot().lookup(".trading-chart-chip-remove")).fire();
                    assertEquals(1, chart.plot().studies().size());
                    assertEquals("EMA(50)", chart.plot().studies().getFirst().label());
                    assertEquals(1, scene.getRoot().lookupAll(".trading-chart-chip").size());
                });
    }

    @Test
    void inventedBarsAreLabelled() {
        Toolkit.run(
                () -> {
                    Scene scene = show();
                    chart.open(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_MINUTE);
                    assertTrue(scene.getRoot().lookup(".badge").isVisible());
                });
    }

    @Test
    void aLiveChartGrowsAlsoWhileItIsNotShown() {
        Toolkit.run(
                () -> {
                    chart.openLive(
                            InstrumentRegistry.assumed(minutes.instrument()),
                            minutes.period(),
                            false);
                    chart.plot().add(Studies.of("sma", "period", "20"));
                    append(0, 50);
                    ChartPane pane = new ChartPane(chart, ChartLook.dark());
                    StackPane root = new StackPane(pane.node());
                    Scene scene = Toolkit.scene(root, 1000, 600);
                    append(50, 100);
                    root.getChildren().clear();
                    append(100, 1_500);
                    root.getChildren().add(pane.node());
                    Toolkit.picture(scene, "chart-live");
                    assertFalse(scene.getRoot().lookup(".badge").isVisible());
                    var bars = chart.plot().barsProperty().get();
                    assertEquals(1_500, bars == null ? 0 : bars.data().size());
                });
    }

    @Test
    void oscillatorsStandInPanesOfTheirOwn() {
        Toolkit.run(
                () -> {
                    Scene scene = show();
                    chart.open(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_MINUTE);
                    chart.plot().add(Studies.of("bollinger-bands"));
                    chart.plot().add(Studies.of("rsi"));
                    chart.plot().add(Studies.of("macd-histo"));
                    Toolkit.picture(scene, "chart-indicators");
                    assertEquals(3, scene.getRoot().lookupAll(".trading-chart-chip").size());
                });
    }

    @Test
    void thePickerShowsTheSentenceAndTheParameters() {
        Toolkit.run(
                () -> {
                    var model = new IndicatorPickerViewModel(IndicatorCatalog.standard());
                    IndicatorPicker picker = new IndicatorPicker(model, () -> {});
                    StackPane panel = new StackPane(picker);
                    panel.getStyleClass().add("drop-panel");
                    panel.getStylesheets().add(FormStyle.sheet());
                    Scene scene = Toolkit.scene(panel, 720, 470);
                    model.queryProperty().set("macd");
                    model.chosenProperty().set(model.shown().get(1));
                    Toolkit.picture(scene, "indicator-picker");
                    var texts =
                            panel.lookupAll(".label").stream()
                                    .map(node -> ((Label) node).getText())
                                    .toList();
                    assertTrue(texts.contains(model.shown().get(1).sentence()), texts::toString);
                });
    }

    private Scene show() {
        return Toolkit.scene((Parent) new ChartPane(chart, ChartLook.dark()).node(), 1000, 600);
    }

    private void append(int from, int to) {
        for (int i = from; i < to; i++) {
            chart.append(minutes.bar(i));
        }
        pulse.fire();
    }
}
