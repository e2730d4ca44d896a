package alchemist.engine.calendar;

import java.util.ArrayList;
import java.util.List;

/** Walks bars along the windows that are expected, in time order. One use. */
final class CoverageCheck {

    private final BarWindows windows;
    private final long[] times;
    private final List<WindowGap> gaps = new ArrayList<>();
    private int next;
    private long expected;
    private long present;
    private long unexpected;
    private long gapStart;
    private long gapEnd;
    private long missing;

    CoverageCheck(BarWindows windows, long[] times, long from) {
        this.windows = windows;
        this.times = times;
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

    /** What was found, {@code to} being the end of the span. */
    Coverage.Report report(long to) {
        skipBefore(to);
        endGap();
        return new Coverage.Report(expected, present, unexpected, List.copyOf(gaps));
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
