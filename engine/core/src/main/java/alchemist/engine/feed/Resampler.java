package alchemist.engine.feed;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Tick;

/**
 * Bars of a period out of shorter bars or out of ticks, on a calendar.
 *
 * <p>A bar is stamped with the start of its window. It is complete as soon as a source bar reaches
 * the window's end, which is the session's end for the last one; else when something arrives that
 * belongs to a later window, or when {@link #advanceTo} or {@link #flush} says so. A window only
 * ever holds its own sources, also when some are missing; a window without sources gives no bar.
 *
 * <p>A source bar belongs to the window in which it starts; one that starts before the open and
 * lasts beyond it, such as a day bar stamped midnight, to the session's first window. Sources
 * should lie on the windows' grid; one that reaches over the end of its window is not split. What
 * lies outside the sessions or comes too late is left out and counted. Not thread-safe.
 */
public final class Resampler implements BarAggregator, TickAggregator {

    private final BarWindows windows;
    private final BarSink sink;
    private final OpenBar bar = new OpenBar();
    private long start;
    private long end = Long.MIN_VALUE;
    private boolean closed = true;
    private long outsideSessions;
    private long late;

    public Resampler(BarWindows windows, BarSink sink) {
        this.windows = windows;
        this.sink = sink;
    }

    /**
     * A whole series at once. The last bar may be incomplete.
     *
     * @throws IllegalArgumentException when bars of the period can't be put together from these
     */
    public static BarSeries resample(BarSeries series, TradingCalendar calendar, BarPeriod period) {
        requireFits(series.period(), period);
        BarSeriesBuilder result = new BarSeriesBuilder(series.size() / 4);
        Resampler resampler =
                new Resampler(
                        new BarWindows(calendar, period), (bar, end, sources) -> result.add(bar));
        for (int i = 0; i < series.size(); i++) {
            Bar bar = series.bar(i);
            resampler.add(bar, series.period().end(bar.time(), calendar.zone()));
        }
        resampler.flush();
        return result.build(series.instrument(), period);
    }

    /**
     * Checks that bars of one period can be put together from bars of another.
     *
     * @throws IllegalArgumentException with a sentence for the user, when they can not
     */
    public static void requireFits(BarPeriod source, BarPeriod target) {
        boolean whole =
                switch (target.unit()) {
                    case SECOND, MINUTE, HOUR -> target.nominalNanos() % source.nominalNanos() == 0;
                    case DAY, WEEK -> true;
                    case MONTH -> source.unit() != BarPeriod.Unit.WEEK;
                };
        if (source.compareTo(target) > 0 || !whole) {
            throw new IllegalArgumentException(
                    "bars of " + target + " can't be put together from bars of " + source);
        }
    }

    @Override
    public void add(Bar source, long sourceEnd) {
        if (belongs(source.time(), sourceEnd)) {
            bar.add(source);
            if (sourceEnd >= end) {
                close();
            }
        }
    }

    @Override
    public void add(Tick tick) {
        if (belongs(tick.time(), tick.time() + 1)) {
            bar.add(tick);
        }
    }

    /** Completes the open bar if its window is over at {@code now}, epoch nanoseconds. */
    public void advanceTo(long now) {
        if (now >= end) {
            flush();
        }
    }

    /** Completes the open bar, if there is one, although its window may go on. */
    public void flush() {
        if (!bar.isEmpty()) {
            close();
        }
    }

    /** How many bars or ticks lay outside the calendar's sessions and were left out. */
    public long outsideSessions() {
        return outsideSessions;
    }

    /** How many bars or ticks came after their window was complete and were left out. */
    public long late() {
        return late;
    }

    /** Moves to the window of a source; false when the source has none. */
    private boolean belongs(long from, long to) {
        if (from >= end) {
            flush();
            if (windows.start(from) >= to) {
                outsideSessions++;
                return false;
            }
            start = windows.start(from);
            end = windows.end(from);
            closed = false;
        } else if (closed || to <= start) {
            late++;
            return false;
        }
        return true;
    }

    /** Hands out the open bar; nothing more is added to its window. */
    private void close() {
        int sources = bar.sources();
        sink.barClosed(bar.take(start), end, sources);
        closed = true;
    }
}
