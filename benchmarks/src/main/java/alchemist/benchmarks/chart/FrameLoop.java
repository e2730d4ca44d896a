package alchemist.benchmarks.chart;

import alchemist.charts.ChartView;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;

/** Drags a chart by one percent per frame and measures drawing, pacing and processor time. */
final class FrameLoop extends AnimationTimer {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 300;
    private static final int TURN = 40;

    private final ChartView chart;
    private final Runnable onEnd;
    private final Timings draw = new Timings(MEASURED);
    private final Timings frame = new Timings(MEASURED);
    private int frames;
    private long last;
    private long cpuStart;
    private long threadStart;
    private long cpuEnd;
    private long threadEnd;

    FrameLoop(ChartView chart, Runnable onEnd) {
        this.chart = chart;
        this.onEnd = onEnd;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (frames > WARM_UP) {
            draw.add(chart.lastDrawNanos());
            frame.add(now - last);
        } else if (frames == WARM_UP) {
            cpuStart = cpuNanos();
            threadStart = threadNanos();
        }
        last = now;
        if (frame.isFull()) {
            cpuEnd = cpuNanos();
            threadEnd = threadNanos();
            stop();
            onEnd.run();
            return;
        }
        // There and back, so that every frame differs and no edge stops the movement.
        chart.pan(frames / TURN % 2 == 0 ? -0.01 : 0.01);
        frames++;
    }

    String result() {
        return "draw %.1f / %.1f  frame %.1f / %.1f  CPU %.1f, of it FX thread %.1f ms"
                .formatted(
                        draw.quantile(0.5),
                        draw.quantile(0.99),
                        frame.quantile(0.5),
                        frame.quantile(0.99),
                        (cpuEnd - cpuStart) / 1e6 / MEASURED,
                        (threadEnd - threadStart) / 1e6 / MEASURED);
    }

    /** Processor time of the FX thread: says the same on a busy machine. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long cpuNanos() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean process
                ? process.getProcessCpuTime()
                : 0;
    }
}
