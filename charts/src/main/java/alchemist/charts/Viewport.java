package alchemist.charts;

/**
 * Which bars are in view: bar {@code i} covers {@code [i - 0.5, i + 0.5)} on the axis, the plot
 * shows {@code [first, first + span)}. Keeps at least half of the plot on bars, or all bars when
 * there are few.
 */
final class Viewport {

    static final double SMALLEST_SPAN = 8;

    /** Share of the plot left free on the right of the last bar. */
    private static final double MARGIN = 0.03;

    /** A few bars stay narrow instead of filling the plot. */
    private static final double FEWEST = 30;

    private int size;
    private double first = -0.5;
    private double span = 100;

    /** How many bars to show once there are enough: a live chart begins with none. */
    private double wanted = 100;

    double first() {
        return first;
    }

    double span() {
        return span;
    }

    double last() {
        return first + span;
    }

    int size() {
        return size;
    }

    /** Starts anew over {@code bars} bars, showing the last {@code shown} of them. */
    void reset(int bars, double shown) {
        size = bars;
        wanted = Math.max(FEWEST, shown);
        span = clampSpan(wanted);
        showLast();
    }

    /** The number of bars has grown; follows the last one when it was in view. */
    void grow(int bars) {
        boolean filling = span >= fitSpan() && span < wanted;
        boolean follow = holds(size - 1);
        double shift = bars - size;
        size = bars;
        if (filling) {
            span = clampSpan(wanted);
            showLast();
            return;
        }
        if (follow) {
            first += shift;
        }
        clamp();
    }

    /** Shows all bars. */
    void fit() {
        span = fitSpan();
        showLast();
    }

    void showFirst() {
        first = -0.5 - span * MARGIN;
        clamp();
    }

    final void showLast() {
        first = size - 0.5 - span * (1 - MARGIN);
        clamp();
    }

    /** Moves the window by {@code bars}, to later bars when positive. */
    void pan(double bars) {
        first += bars;
        clamp();
    }

    /**
     * Shows {@code factor} times as many bars; the bar at {@code anchor} (0 left, 1 right) stays.
     */
    void zoom(double factor, double anchor) {
        double pivot = first + span * anchor;
        span = clampSpan(span * factor);
        first = pivot - span * anchor;
        clamp();
    }

    /** Puts {@code index} in the middle. */
    void center(double index) {
        first = index - span / 2;
        clamp();
    }

    /** Shows {@code [from, to]} in the middle, with room on both sides. */
    void show(double from, double to) {
        span = clampSpan(Math.max(span, (to - from) * 1.5));
        center((from + to) / 2);
    }

    void setSpan(double bars) {
        double middle = first + span / 2;
        span = clampSpan(bars);
        center(middle);
    }

    /** Moves as little as needed to bring {@code index} into view. */
    void reveal(int index) {
        if (index - 0.5 < first) {
            pan(index - 0.5 - first);
        } else if (index + 0.5 > last()) {
            pan(index + 0.5 - last());
        }
    }

    boolean holds(double index) {
        return index >= first && index <= last();
    }

    private double fitSpan() {
        return Math.max(FEWEST, size / (1 - 2 * MARGIN));
    }

    private double clampSpan(double wanted) {
        return Math.clamp(wanted, SMALLEST_SPAN, Math.max(SMALLEST_SPAN, fitSpan()));
    }

    private void clamp() {
        double lowest = Math.min(-0.5 - span / 2, size - 0.5 - span * (1 - MARGIN));
        double highest = Math.max(lowest, Math.min(size - 0.5 - span / 2, size - 1));
        first = Math.clamp(first, lowest, highest);
    }
}
