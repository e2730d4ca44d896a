package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

class ChartStudiesTest {

    @Test
    void aStudyOfSeveralLinesIsOneChipAndComesAndGoesAsOne() throws Exception {
        onChart(
                500,
                chart -> {
                    Plot plot = Objects.requireNonNull(chart.surface().plot());
                    int before = plot.panes().size();
                    Study bands = study("Bands", true);
                    Study macd = study("MACD", false);
                    chart.addStudy(bands);
                    chart.addStudy(macd);
                    FxToolkit.pulse(chart);
                    assertEquals(2, chart.lookupAll(".trading-chart-chip-remove").size());
                    assertEquals(before + 1, plot.panes().size());
                    chart.removeStudy(macd);
                    assertEquals(before, plot.panes().size());
                    assertEquals(List.of(bands), chart.studies());
                });
    }

    @Test
    void linesOfOneHueShareAColourNoOtherStudyHas() throws Exception {
        onChart(
                500,
                chart -> {
                    Study first = study("A", true);
                    Study second = study("B", true);
                    second.lines().forEach(line -> line.hue(0));
                    chart.addStudy(first);
                    chart.addStudy(second);
                    assertNotEquals(
                            first.lines().getFirst().color(), first.lines().getLast().color());
                    assertEquals(
                            second.lines().getFirst().color(), second.lines().getLast().color());
                    assertFalse(
                            first.lines().stream()
                                    .anyMatch(
                                            line ->
                                                    Objects.equals(
                                                            line.color(),
                                                            second.lines().getFirst().color())));
                });
    }

    @Test
    void draggingTheGapBetweenPanesMakesTheLowerOneTaller() throws Exception {
        onChart(
                500,
                chart -> {
                    chart.addStudy(study("RSI", false));
                    FxToolkit.pulse(chart);
                    SurfaceGeometry drawn = Objects.requireNonNull(chart.surface().geometry());
                    int upper = drawn.frame().panes().size() - 2;
                    double before = drawn.paneHeight(upper + 1);
                    double edge = 0;
                    for (double y = 0; y < drawn.plotHeight(); y++) {
                        edge = drawn.dividerAt(y) == upper ? y : edge;
                    }
                    FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_PRESSED, 300, edge);
                    FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_DRAGGED, 300, edge - 40);
                    FxToolkit.pulse(chart);
                    SurfaceGeometry after = Objects.requireNonNull(chart.surface().geometry());
                    assertEquals(before + 40, after.paneHeight(upper + 1), 3);
                });
    }

    @Test
    void aDraggedPriceLineTellsItsNewPriceAndGoesBack() throws Exception {
        onChart(
                500,
                chart -> {
                    double price = BarsFixture.data(500).close(499);
                    List<String> moved = new ArrayList<>();
                    chart.setPriceLines(
                            List.of(
                                    new PriceLine(price + 50, "SELL 1 limit", false, false),
                                    new PriceLine(price, "BUY 1 limit", true, true)));
                    chart.setOnPriceLineMoved((line, to) -> moved.add(line + " " + to));
                    FxToolkit.pulse(chart);
                    SurfaceGeometry drawn = Objects.requireNonNull(chart.surface().geometry());
                    double from = drawn.yOf(0, price);
                    double wanted = Math.rint(drawn.valueAt(0, from + 30) / 0.01) * 0.01;

                    drag(chart, from, from + 30);
                    assertEquals(List.of("1 " + wanted), moved);

                    drag(chart, from + 30, from + 60);
                    assertEquals(1, moved.size(), "the line is back where it was");
                    drag(chart, from, from);
                    assertEquals(1, moved.size(), "a click moves nothing");
                });
    }

    @Test
    void aLineThatIsNotMovableIsNotDragged() throws Exception {
        onChart(
                500,
                chart -> {
                    double price = BarsFixture.data(500).close(499);
                    List<Integer> moved = new ArrayList<>();
                    chart.setPriceLines(List.of(new PriceLine(price, "SELL 1 stop", false, false)));
                    chart.setOnPriceLineMoved((line, to) -> moved.add(line));
                    FxToolkit.pulse(chart);
                    SurfaceGeometry drawn = Objects.requireNonNull(chart.surface().geometry());

                    drag(chart, drawn.yOf(0, price), drawn.yOf(0, price) + 30);

                    assertEquals(List.of(), moved);
                });
    }

    private static void drag(ChartView chart, double from, double to) {
        FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_PRESSED, 300, from);
        FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_DRAGGED, 300, to);
        FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_RELEASED, 300, to);
        FxToolkit.pulse(chart);
    }

    private static Study study(String label, boolean over) {
        List<LineSeries> lines =
                List.of(
                        new LineSeries("one", new double[500]).hue(0),
                        new LineSeries("two", new double[500]).hue(1).kind(LineKind.COLUMNS));
        return over
                ? new Study(label, "", lines, List.of())
                : new Study(label, "", List.of(), lines);
    }

    private static void onChart(int bars, Consumer<ChartView> work) throws Exception {
        FxToolkit.run(
                () -> {
                    ChartView chart = new ChartView();
                    chart.setData(BarsFixture.data(bars), "TEST · 1m", ZoneOffset.UTC, 2);
                    FxToolkit.show(chart, 1_200, 700);
                    work.accept(chart);
                });
    }
}
