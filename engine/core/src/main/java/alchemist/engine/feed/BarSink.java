package alchemist.engine.feed;

import alchemist.engine.model.Bar;

/** Takes the bars that an aggregator completes, on the thread that feeds it. */
@FunctionalInterface
public interface BarSink {

    /**
     * A bar is complete.
     *
     * @param end end (exclusive) of the bar's window, epoch nanoseconds; a bar that was completed
     *     by what came after it is known later than that
     * @param sources how many bars or ticks went into it, at least 1
     */
    void barClosed(Bar bar, long end, int sources);
}
