package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

import java.util.List;

/**
 * One or more values computed from the bars seen so far. Not thread-safe; the chart replays an
 * instance of its own over the same series.
 *
 * <p><b>Lines.</b> A line is one series of values, such as the signal of a MACD. The first line is
 * the indicator's main value.
 *
 * <p><b>Warm-up.</b> A line has its first value at the bar {@link #warmUp(int)}, counted from 1;
 * before that it is NaN. Where a value also depends on what happens (a session that begins, a
 * fractal that forms) the number is the earliest possible bar.
 *
 * <p><b>Missing values.</b> A bar with a NaN in an input breaks the series: the lines are NaN and
 * the indicator warms up anew, as if its history began after that bar. So a window is NaN until the
 * missing value has left it, and no recursion carries a NaN on.
 *
 * <p><b>Undefined values.</b> No line is ever infinite. What a formula leaves undefined (0/0 on
 * flat prices, no volume) is NaN, or the neutral value that the class names.
 */
public interface Indicator {

    /** Takes the next closed bar. */
    void update(Bar bar);

    /** True once every line has had the bars it needs. */
    boolean isReady();

    /** The first line's value after the last update; NaN while there is none. */
    double value();

    /** Number of bars until every line has a value, at least 1. */
    int warmUp();

    /** Names of the lines, in order; at least one. */
    List<String> lines();

    /**
     * A line's value after the last update; NaN while there is none.
     *
     * @param line index into {@link #lines}
     */
    double value(int line);

    /** Number of bars until the line's first value. */
    default int warmUp(int line) {
        return warmUp();
    }

    /**
     * How many bars after the last one the line's value belongs to. Below 0 for values that are
     * known only afterwards, such as a fractal: they are for charts and say nothing about the bar
     * they are drawn at.
     */
    default int displacement(int line) {
        return 0;
    }
}
