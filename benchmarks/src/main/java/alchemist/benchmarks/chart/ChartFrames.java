package alchemist.benchmarks.chart;

import alchemist.charts.ChartView;
import alchemist.charts.OhlcData;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

/**
 * Frame times of a price chart with two averages that is dragged by 1 % per frame: 200 frames to
 * warm up, 300 measured; median and 99th percentile in milliseconds.
 *
 * <p>Before that each chart is drawn 500 times in 1200 x 700 without a window (direct draw).
 *
 * <p>Arguments: numbers of bars, 1000000 and 10000000 if none are given. Run with {@code
 * -Dprism.order=sw -Djavafx.animation.fullspeed=true}, on a display for the full size; the headless
 * platform has room for 990 x 700 only.
 */
public final class ChartFrames {

    private ChartFrames() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** One case: bars there are, and bars in view. */
    private record Case(int bars, int visible) {}

    /** The window in which the cases run one after the other. */
    public static final class Window extends Application {

        private static final int FULL_WIDTH = 1200;
        private static final int HEADLESS_WIDTH = 990;
        private static final int HEIGHT = 700;

        private final Queue<Case> cases = new ArrayDeque<>();

        @Override
        public void start(Stage stage) {
            for (String bars : getParameters().getRaw()) {
                addCases(Integer.parseInt(bars));
            }
            if (cases.isEmpty()) {
                addCases(1_000_000);
                addCases(10_000_000);
            }
            boolean headless = "Headless".equals(System.getProperty("glass.platform"));
            int width = headless ? HEADLESS_WIDTH : FULL_WIDTH;
            System.out.printf("%d x %d, median / p99 in ms%n", width, HEIGHT);
            stage.setScene(new Scene(new ChartView(), width, HEIGHT));
            stage.show();
            next(stage);
        }

        private void addCases(int bars) {
            cases.add(new Case(bars, 500));
            cases.add(new Case(bars, 2_000));
            cases.add(new Case(bars, bars / 2));
        }

        private void next(Stage stage) {
            Case now = cases.poll();
            if (now == null) {
                stage.close();
                return;
            }
            ChartView chart = chart(now);
            String direct = DirectDraw.measure(chart);
            stage.getScene().setRoot(chart);
            FrameLoop[] loop = new FrameLoop[1];
            loop[0] =
                    new FrameLoop(
                            chart,
                            () -> {
                                report(now, direct + "; " + loop[0].result());
                                next(stage);
                            });
            loop[0].start();
        }

        private static ChartView chart(Case now) {
            OhlcData data = RandomBars.of(now.bars());
            ChartView chart = new ChartView();
            chart.setData(data, "RANDOM · 1m", ZoneOffset.UTC, 2);
            chart.addOverlay("SMA(10)", RandomBars.average(data, 10), null);
            chart.addOverlay("SMA(30)", RandomBars.average(data, 30), null);
            chart.showAll();
            chart.zoom(now.visible() / (double) now.bars());
            return chart;
        }

        private static void report(Case now, String result) {
            Runtime runtime = Runtime.getRuntime();
            long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
            System.out.printf(
                    Locale.ROOT,
                    "%,11d bars, %,9d in view: %s, heap %d MB%n",
                    now.bars(),
                    now.visible(),
                    result,
                    used);
        }
    }
}
