package alchemist.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.plot.ChartLook;
import alchemist.app.plot.IndicatorKind;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.strategy.Overlay;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

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
                    chart.plot().add(IndicatorKind.SMA.overlay(20));
                    chart.plot().add(IndicatorKind.EMA.overlay(50));
                    Toolkit.picture(scene, "chart-pane");
                    assertEquals(2, scene.getRoot().lookupAll(".trading-chart-chip").size());
                    ((Button) scene.getRoot().lookup(".trading-chart-chip-remove")).fire();
                    assertEquals(1, chart.plot().lines().size());
                    assertEquals("EMA(50)", chart.plot().lines().getFirst().label());
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
                    chart.plot().add(IndicatorKind.SMA.overlay(20));
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
    void theIndicatorFormSaysWhatIsWrongWithAPeriod() {
        Toolkit.run(
                () -> {
                    List<Overlay> added = new ArrayList<>();
                    IndicatorForm form = new IndicatorForm();
                    form.onAdd(added::add);
                    Scene scene = Toolkit.scene(new StackPane(form), 400, 200);
                    TextField period = (TextField) scene.getRoot().lookup(".text-field");
                    period.setText("many");
                    Button add = (Button) scene.getRoot().lookup(".button");
                    add.fire();
                    Label problem = (Label) scene.getRoot().lookup(".field-problem");
                    assertEquals("'many' is not a number of bars.", problem.getText());
                    period.setText("0");
                    add.fire();
                    assertEquals("The period must be 1 to 5,000 bars.", problem.getText());
                    period.setText("34");
                    add.fire();
                    assertEquals("SMA(34)", added.getFirst().label());
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
