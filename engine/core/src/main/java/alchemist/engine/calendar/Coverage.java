package alchemist.engine.calendar;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Which bars a calendar lets expect, and which of them are there. Spans are half-open and ask for
 * windows that <em>start</em> in them. Thread-safe.
 */
public final class Coverage {

    /**
     * What was found.
     *
     * @param expected windows on the calendar
     * @param present expected windows that have a bar
     * @param unexpected bars that start at no window: out of session or off the grid
     * @param gaps runs of missing windows, in time order
     */
    public record Report(long expected, long present, long unexpected, List<WindowGap> gaps) {

        public boolean isComplete() {
            return expected == present;
        }
    }

    private final BarWindows windows;

    public Coverage(BarWindows windows) {
        this.windows = windows;
    }

    /** The number of windows that start in {@code [from, to)}; costs time per day, not per bar. */
    public long expectedBars(long from, long to) {
        return windows.period().isIntraday() ? countBySession(from, to) : countOneByOne(from, to);
    }

    /** Hands out the start of every window in {@code [from, to)}, ascending. */
    public void forEachExpected(long from, long to, LongConsumer action) {
        if (!windows.period().isIntraday()) {
            forEachOneByOne(from, to, action);
            return;
        }
        long step = windows.period().nominalNanos();
        TradingCalendar calendar = windows.calendar();
        int day = calendar.dayAtOrAfter(from);
        while (calendar.open(day) < to) {
            long open = calendar.open(day);
            long until = Math.min(to, calendar.close(day));
            for (long i = startsBefore(from, open); open + i * step < until; i++) {
                action.accept(open + i * step);
            }
            day = calendar.nextDay(day);
        }
    }

    /**
     * Compares bars with the calendar.
     *
     * @param times starts of the bars, ascending; those outside the span are left out
     */
    public Report check(long[] times, long from, long to) {
        CoverageCheck check = new CoverageCheck(windows, times, from);
        forEachExpected(from, to, check::expect);
        return check.report(to);
    }

    private long countBySession(long from, long to) {
        TradingCalendar calendar = windows.calendar();
        long count = 0;
        int day = calendar.dayAtOrAfter(from);
        while (calendar.open(day) < to) {
            long open = calendar.open(day);
            long until = Math.min(to, calendar.close(day));
            count += startsBefore(until, open) - startsBefore(Math.max(from, open), open);
            day = calendar.nextDay(day);
        }
        return count;
    }

    private long startsBefore(long instant, long open) {
        return instant <= open ? 0 : Math.ceilDiv(instant - open, windows.period().nominalNanos());
    }

    private long countOneByOne(long from, long to) {
        long[] count = {0};
        forEachOneByOne(from, to, start -> count[0]++);
        return count[0];
    }

    private void forEachOneByOne(long from, long to, LongConsumer action) {
        for (long start = firstStart(from); start < to; start = windows.next(start)) {
            action.accept(start);
        }
    }

    private long firstStart(long from) {
        long start = windows.start(from);
        return start >= from ? start : windows.next(from);
    }
}
