package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;

class LineChartViewTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100_000})
    void anyNumberOfPointsIsShown(int count) throws Exception {
        FxToolkit.run(
                () -> {
                    EquityChart chart = new EquityChart();
                    double[] equity = new double[count];
                    Arrays.setAll(equity, i -> 100_000 + 1_000 * Math.sin(i / 50.0));
                    chart.setEquity("Equity", ZoneOffset.UTC, times(count), equity);
                    FxToolkit.show(chart, 900, 400);
                    assertEquals(count == 0 ? 0 : 1, chart.redraws());
                    FxToolkit.mouse(chart.surface(), MouseEvent.MOUSE_MOVED, 200, 100);
                    assertEquals(count == 0 ? 0 : 1, chart.redraws());
                });
    }

    @Test
    void anAppendedCurveStaysInViewAsAWhole() throws Exception {
        FxToolkit.run(
                () -> {
                    EquityChart chart = new EquityChart();
                    chart.setEquity("Equity", ZoneOffset.UTC, new long[0], new double[0]);
                    FxToolkit.show(chart, 900, 400);
                    for (int i = 0; i < 500; i++) {
                        chart.appendEquity(BarsFixture.time(i), 100 + i % 7);
                        FxToolkit.pulse(chart);
                    }
                    Viewport viewport = Objects.requireNonNull(chart.surface().plot()).viewport();
                    assertTrue(viewport.holds(0) && viewport.holds(499));
                    assertEquals(500, chart.redraws());
                });
    }

    @Test
    void theDrawdownIsReadOutBesideTheEquity() throws Exception {
        FxToolkit.run(
                () -> {
                    EquityChart chart = new EquityChart();
                    chart.setEquity(
                            "Equity", ZoneOffset.UTC, times(3), new double[] {100, 200, 150});
                    FxToolkit.show(chart, 900, 400);
                    var texts =
                            chart.lookupAll(".trading-chart-number").stream()
                                    .map(node -> ((Label) node).getText().strip())
                                    .toList();
                    assertTrue(texts.contains("150.00"), texts.toString());
                    assertTrue(texts.contains("−25.00 %"), texts.toString());
                });
    }

    @Test
    void aPeakInOneOfManyPointsIsNotLost() {
        double[] values = new double[100_000];
        values[54_321] = 1_000;
        LineSeries series = new LineSeries("x", values);
        Viewport viewport = new Viewport();
        viewport.reset(values.length, values.length);
        viewport.fit();
        Buckets buckets = Buckets.over(viewport, 600);
        var line = LineWindow.exact(series, buckets, ChartPalette.dark().accent());
        assertEquals(1_000, Arrays.stream(line.y()).max().orElse(0));
    }

    private static long[] times(int count) {
        long[] times = new long[count];
        Arrays.setAll(times, BarsFixture::time);
        return times;
    }
}
