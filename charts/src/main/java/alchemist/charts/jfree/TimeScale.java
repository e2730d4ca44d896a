package alchemist.charts.jfree;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The horizontal axis, in bar numbers.
 *
 * @param first left edge of the plot
 * @param last right edge of the plot
 * @param labels left to right, not overlapping
 * @param breaks where a new session begins
 * @param band bars to be highlighted
 * @param zone what zone the labels are in, written once in the corner
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public record TimeScale(
        double first,
        double last,
        List<TimeLabel> labels,
        double[] breaks,
        @Nullable Band band,
        String zone) {

    /** A label under the axis; major ones begin a day, month or year. */
    public record TimeLabel(double x, String text, boolean major, boolean pinned) {}

    /** Highlighted bars, in bar numbers. */
    public record Band(double from, double to) {}
}
