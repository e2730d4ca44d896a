package alchemist.charts;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that belong together, for example the three of a MACD: they come and go as one and have one
 * chip in the legend. The series are used, not copied.
 *
 * @param label for example {@code MACD(12, 26, 9)}
 * @param description what it shows, in a sentence; may be empty
 * @param overPrice lines on the axis of the prices
 * @param below lines in a pane of their own
 */
public record Study(
        String label, String description, List<LineSeries> overPrice, List<LineSeries> below) {

    public Study {
        overPrice = List.copyOf(overPrice);
        below = List.copyOf(below);
        if (overPrice.isEmpty() && below.isEmpty()) {
            throw new IllegalArgumentException("a study without lines");
        }
    }

    /** One line over the candles. */
    static Study over(LineSeries line) {
        return new Study(line.label(), "", List.of(line), List.of());
    }

    /** All lines, those over the price first. */
    public List<LineSeries> lines() {
        return Stream.concat(overPrice.stream(), below.stream()).toList();
    }
}
