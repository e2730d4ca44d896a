package alchemist.engine.calendar;

import java.util.ArrayList;
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
        for (long start = firstStart(from); start < to; start = windows.next(start)) {
            action.accept(start);
        }
    }

    /**
     * Compares bars with the calendar.
     *
     * @param times starts of the bars, ascending; those outside the span are left out
     */
    public Report check(long[] times, long from, long to) {
        Comparison comparison = new Comparison(times, from, to);
        forEachExpected(from, to, comparison::expect);
        return comparison.report();
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
        long count = 0;
        for (long start = firstStart(from); start < to; start = windows.next(start)) {
            count++;
        }
        return count;
    }

    private long firstStart(long from) {
        long start = windows.start(from);
        return start >= from ? start : windows.next(from);
    }

    /** Walks the bars along the expected windows. */
    private final class Comparison {
        private final long[] times;
        private final List<WindowGap> gaps = new ArrayList<>();
        private final long to;
        private int next;
        private long expected;
        private long present;
        private long unexpected;
        private long gapStart;
        private long gapEnd;
        private long missing;

        Comparison(long[] times, long from, long to) {
            this.times = times;
            this.to = to;
            while (next < times.length && times[next] < from) {
                next++;
            }
        }

        void expect(long start) {
            expected++;
            skipBefore(start);
            if (next < times.length && times[next] == start) {
                next++;
                present++;
                endGap();
            } else {
                miss(start);
            }
        }

        Report report() {
            skipBefore(to);
            endGap();
            return new Report(expected, present, unexpected, List.copyOf(gaps));
        }

        private void skipBefore(long start) {
            while (next < times.length && times[next] < start) {
                next++;
                unexpected++;
            }
        }

        private void miss(long start) {
            gapStart = missing == 0 ? start : gapStart;
            gapEnd = windows.end(start);
            missing++;
        }

        private void endGap() {
            if (missing > 0) {
                gaps.add(new WindowGap(gapStart, gapEnd, missing));
                missing = 0;
            }
        }
    }
}
