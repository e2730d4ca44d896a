package alchemist.benchmarks.chart;

import alchemist.charts.ChartView;

import javafx.scene.Group;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;

/** Draws a dragged chart as fast as it can, without a window, always in the full size. */
final class DirectDraw {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 300;
    private static final int TURN = 40;

    private DirectDraw() {}

    /** FX thread. The chart may be put into another scene afterwards. */
    static String measure(ChartView chart) {
        Scene scene = new Scene(chart, 1200, 700);
        chart.applyCss();
        chart.layout();
        Timings draw = new Timings(MEASURED);
        Timings processor = new Timings(MEASURED);
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            chart.pan(i / TURN % 2 == 0 ? -0.01 : 0.01);
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            chart.layout();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            if (i >= WARM_UP) {
                draw.add(chart.lastDrawNanos());
                processor.add(spent);
            }
        }
        scene.setRoot(new Group());
        return "direct draw %.1f / %.1f, CPU %.1f / %.1f"
                .formatted(
                        draw.quantile(0.5),
                        draw.quantile(0.99),
                        processor.quantile(0.5),
                        processor.quantile(0.99));
    }
}
