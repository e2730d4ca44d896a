package alchemist.engine.feed;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.WindowGap;
import alchemist.engine.model.Bar;

/**
 * Joins back-filled bars and live bars of one instrument to one row of bars: each window once, in
 * time order, complete bars only, and no gap unnoticed.
 *
 * <p>First all bars of the back-fill, then the live ones; after a gap or a reconnection again. Bars
 * are stamped with the starts of their windows. Not thread-safe.
 */
public final class SeamGuard {

    private static final long NOTHING = Long.MIN_VALUE;

    private final BarWindows windows;
    private final Coverage coverage;
    private long last = NOTHING;

    public SeamGuard(BarWindows windows) {
        this.windows = windows;
        coverage = new Coverage(windows);
    }

    /**
     * Judges a bar of the back-fill.
     *
     * @param asOf when the back-fill was read, epoch nanoseconds; a window that was not over then
     *     is left to the live bars
     */
    public SeamVerdict backfilled(Bar bar, long asOf) {
        return judge(bar, windows.end(bar.time()) > asOf);
    }

    /**
     * Judges a live bar.
     *
     * @param since when the live bars began to be put together, epoch nanoseconds; a bar whose
     *     window had begun before lacks what happened until then. Pass {@link Long#MIN_VALUE} for a
     *     source that sends whole bars.
     */
    public SeamVerdict live(Bar bar, long since) {
        return judge(bar, bar.time() < since);
    }

    private SeamVerdict judge(Bar bar, boolean partial) {
        if (last != NOTHING && bar.time() <= last) {
            return new SeamVerdict.Dropped(bar, SeamVerdict.Reason.DUPLICATE);
        }
        if (partial) {
            return new SeamVerdict.Dropped(bar, SeamVerdict.Reason.PARTIAL);
        }
        long expected = last == NOTHING ? bar.time() : windows.next(last);
        last = bar.time();
        long missing = coverage.expectedBars(expected, bar.time());
        return missing == 0
                ? new SeamVerdict.Passed(bar)
                : new SeamVerdict.PassedAfterGap(bar, gap(expected, missing));
    }

    private WindowGap gap(long from, long missing) {
        long to = windows.end(from);
        for (long i = 1; i < missing; i++) {
            to = windows.end(to);
        }
        return new WindowGap(from, to, missing);
    }
}
