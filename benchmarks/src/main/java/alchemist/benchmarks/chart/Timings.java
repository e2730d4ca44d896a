package alchemist.benchmarks.chart;

import java.util.Arrays;

/** Durations of measured frames. */
final class Timings {

    private final long[] nanos;
    private int count;

    Timings(int most) {
        nanos = new long[most];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    boolean isFull() {
        return count == nanos.length;
    }

    /** The duration in milliseconds that {@code share} of the frames stay within. */
    double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1.0, Math.floor(share * count))] / 1e6;
    }
}
