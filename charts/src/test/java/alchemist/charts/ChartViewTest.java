package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ChartViewTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void mouseMovesNeverRedrawTheChart() throws Exception {
        onChart(
                2_000,
                chart -> {
                    assertEquals(1, chart.redraws());
                    for (int x = 0; x < 1_200; x += 7) {
                        FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_MOVED, x, x / 2.0);
                        FxToolkit.pulse(chart);
                    }
                    assertEquals(1, chart.redraws());
                });
    }

    @Test
    void theBarUnderTheCrosshairIsReadOut() throws Exception {
        onChart(
                2_000,
                chart -> {
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_MOVED, 400, 200);
                    String readOut = String.join(" ", texts(chart, ".trading-chart-number"));
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_MOVED, 800, 200);
                    String later = String.join(" ", texts(chart, ".trading-chart-number"));
                    assertNotEquals(readOut, later);
                    OhlcBar last = BarsFixture.data(2_000).bar(1_999);
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_EXITED, 1_500, 0);
                    String close = new NumberText(2).of(last.close());
                    assertTrue(texts(chart, ".trading-chart-number").contains(close));
                });
    }

    @Test
    void anyNumberOfChangesBetweenPulsesIsOneRedraw() throws Exception {
        onChart(
                500,
                chart -> {
                    LineSeries line = chart.addOverlay("SMA(10)", new double[500], null);
                    OhlcBar[] more = BarsFixture.random(600, 1);
                    for (int i = 500; i < 600; i++) {
                        line.append(more[i].close());
                        chart.append(more[i]);
                    }
                    chart.addFill(new FillMark(more[599].time(), 100, 10));
                    chart.pan(-0.1);
                    assertEquals(1, chart.redraws());
                    FxToolkit.pulse(chart);
                    assertEquals(2, chart.redraws());
                    FxToolkit.pulse(chart);
                    assertEquals(2, chart.redraws());
                });
    }

    @Test
    void anInvisibleChartIsNotDrawn() throws Exception {
        onChart(
                500,
                chart -> {
                    chart.setVisible(false);
                    chart.pan(-0.1);
                    FxToolkit.pulse(chart);
                    assertEquals(1, chart.redraws());
                    chart.setVisible(true);
                    chart.refresh();
                    FxToolkit.pulse(chart);
                    assertEquals(2, chart.redraws());
                });
    }

    @Test
    void theWheelZoomsAndDraggingPans() throws Exception {
        onChart(
                5_000,
                chart -> {
                    Viewport viewport = viewport(chart);
                    double span = viewport.span();
                    FxToolkit.wheel(surface(chart), 600, 200, -40);
                    assertTrue(viewport.span() > span);
                    FxToolkit.wheel(surface(chart), 600, 200, 40);
                    assertEquals(span, viewport.span(), 1e-6);
                    double first = viewport.first();
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_PRESSED, 300, 200);
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_DRAGGED, 500, 200);
                    assertTrue(viewport.first() < first);
                });
    }

    @Test
    void aDoubleClickOnTheTimeAxisShowsEverything() throws Exception {
        onChart(
                5_000,
                chart -> {
                    double bottom = surface(chart).getLayoutBounds().getHeight();
                    FxToolkit.doubleClick(surface(chart), 300, bottom - 5);
                    assertTrue(viewport(chart).holds(0) && viewport(chart).holds(4_999));
                });
    }

    @Test
    void aStretchedPriceAxisStaysUntilItIsDoubleClicked() throws Exception {
        onChart(
                5_000,
                chart -> {
                    ValueWindow window = plot(chart).panes().getFirst().window();
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_PRESSED, 1_180, 200);
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_DRAGGED, 1_180, 260);
                    FxToolkit.mouse(surface(chart), MouseEvent.MOUSE_RELEASED, 1_180, 260);
                    assertTrue(window.isHeld());
                    FxToolkit.doubleClick(surface(chart), 1_180, 200);
                    assertFalse(window.isHeld());
                });
    }

    @Test
    void arrowKeysStepBarByBarAndScrollAtTheEdge() throws Exception {
        onChart(
                5_000,
                chart -> {
                    Node surface = surface(chart);
                    FxToolkit.key(surface, KeyCode.END);
                    FxToolkit.pulse(chart);
                    assertEquals(4_999, chart.surface().crosshair().bar());
                    FxToolkit.key(surface, KeyCode.LEFT);
                    assertEquals(4_998, chart.surface().crosshair().bar());
                    assertTrue(surface.getAccessibleText().contains("TEST"));
                    for (int i = 0; i < 1_000; i++) {
                        FxToolkit.key(surface, KeyCode.LEFT);
                    }
                    FxToolkit.pulse(chart);
                    assertEquals(3_998, chart.surface().crosshair().bar());
                    assertTrue(viewport(chart).holds(3_998));
                    FxToolkit.key(surface, KeyCode.HOME);
                    assertTrue(viewport(chart).holds(0));
                });
    }

    @Test
    void movingToATradeShowsEntryAndExit() throws Exception {
        onChart(
                50_000,
                chart -> {
                    OhlcData data = BarsFixture.data(50_000);
                    chart.showAll();
                    chart.moveTo(BarsFixture.trade(data, 20_000, 20_700, 100));
                    assertTrue(viewport(chart).holds(20_000) && viewport(chart).holds(20_700));
                    assertTrue(viewport(chart).span() < 2_000, "zoomed in");
                    assertTrue(plot(chart).isHighlighted());
                    chart.moveTo(data.time(100));
                    assertTrue(viewport(chart).holds(100));
                    chart.moveTo(Long.MIN_VALUE);
                    chart.moveTo(Long.MAX_VALUE);
                    assertTrue(viewport(chart).holds(49_999));
                    FxToolkit.pulse(chart);
                });
    }

    @Test
    void theUserRemovesAnOverlayByItsChip() throws Exception {
        onChart(
                500,
                chart -> {
                    List<String> removed = new ArrayList<>();
                    chart.setOnStudyRemoved(study -> removed.add(study.label()));
                    chart.addOverlay("SMA(10)", new double[500], Color.RED);
                    chart.addOverlay("SMA(30)", new double[500], null);
                    FxToolkit.pulse(chart);
                    ((Button) chart.lookup(".trading-chart-chip-remove")).fire();
                    FxToolkit.pulse(chart);
                    assertEquals(List.of("SMA(10)"), removed);
                    assertEquals(1, chart.lookupAll(".trading-chart-chip-remove").size());
                    Study left = chart.studies().getFirst();
                    chart.removeStudy(left);
                    chart.removeStudy(left);
                    FxToolkit.pulse(chart);
                    assertEquals(0, chart.lookupAll(".trading-chart-chip-remove").size());
                });
    }

    @Test
    void theFacesSayWhatIsGoingOn() throws Exception {
        onChart(
                500,
                chart -> {
                    boolean[] pressed = new boolean[1];
                    chart.showEmpty("No bars.", "Import a file", () -> pressed[0] = true);
                    FxToolkit.pulse(chart);
                    ((Button) chart.lookup(".trading-chart-face-button")).fire();
                    assertTrue(pressed[0]);
                    chart.showError("The file is damaged. Import it again.", "details");
                    assertTrue(
                            texts(chart, ".label")
                                    .contains("The file is damaged. Import it again."));
                    chart.showLoading("Loading …", null);
                    chart.setProgress(0.4);
                    FxToolkit.pulse(chart);
                    int before = chart.redraws();
                    chart.showChart();
                    FxToolkit.pulse(chart);
                    assertEquals(before + 1, chart.redraws());
                });
    }

    @Test
    void aLiveChartStartsWithoutBars() throws Exception {
        FxToolkit.run(
                () -> {
                    ChartView chart = new ChartView();
                    FxToolkit.show(chart, 800, 500);
                    chart.setData(OhlcData.empty(), "LIVE · 1m", NEW_YORK, 2);
                    LineSeries line = chart.addOverlay("SMA(3)", new double[0], null);
                    FxToolkit.pulse(chart);
                    assertEquals(0, chart.redraws());
                    for (OhlcBar bar : BarsFixture.random(300, 2)) {
                        line.append(bar.close());
                        chart.append(bar);
                        FxToolkit.pulse(chart);
                    }
                    assertEquals(300, chart.redraws());
                    assertTrue(viewport(chart).holds(299));
                });
    }

    @Test
    void theSnapshotShowsCandlesOfBothColours() throws Exception {
        FxToolkit.run(
                () -> {
                    ChartView chart = chart(300);
                    Scene scene = FxToolkit.show(chart, 1_200, 700);
                    WritableImage image = FxToolkit.snapshot(scene);
                    assertTrue(count(image, ChartPalette.dark().up()) > 500);
                    assertTrue(count(image, ChartPalette.dark().down()) > 500);
                });
    }

    @Test
    void aDateThatIsNoDateIsExplained() throws Exception {
        onChart(
                500,
                chart -> {
                    FxToolkit.key(surface(chart), KeyCode.G);
                    var field =
                            (javafx.scene.control.TextField)
                                    chart.lookup(".trading-chart-goto .text-field");
                    assertTrue(field.getParent().isVisible());
                    field.setText("yesterday");
                    field.fireEvent(new javafx.event.ActionEvent());
                    assertTrue(field.getParent().isVisible());
                    field.setText("2013-10-07 10:00");
                    field.fireEvent(new javafx.event.ActionEvent());
                    assertFalse(field.getParent().isVisible());
                    assertTrue(viewport(chart).holds(30));
                });
    }

    private interface ChartWork {
        void on(ChartView chart) throws Exception;
    }

    private static void onChart(int bars, ChartWork work) throws Exception {
        FxToolkit.run(
                () -> {
                    ChartView chart = chart(bars);
                    FxToolkit.show(chart, 1_200, 700);
                    work.on(chart);
                });
    }

    private static ChartView chart(int bars) {
        ChartView chart = new ChartView();
        chart.setData(BarsFixture.data(bars), "TEST · 1m", NEW_YORK, 2);
        return chart;
    }

    private static Node surface(Chart chart) {
        return chart.surface();
    }

    private static Plot plot(Chart chart) {
        return Objects.requireNonNull(chart.surface().plot());
    }

    private static Viewport viewport(Chart chart) {
        return plot(chart).viewport();
    }

    private static List<String> texts(Chart chart, String selector) {
        return chart.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText().strip())
                .toList();
    }

    private static int count(WritableImage image, Color color) {
        int wanted = Look.awt(color).getRGB();
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getPixelReader().getArgb(x, y) == wanted ? 1 : 0;
            }
        }
        return found;
    }
}
