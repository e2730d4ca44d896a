package alchemist.engine.feed;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Tick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The ticks of one instrument and the bars made of them. A bar comes before the first tick that is
 * not in it, at the end of its window; the last bar's window counts as over with the last tick.
 */
public final class TickFeed implements MarketDataFeed {

    private final Instrument instrument;
    private final Iterator<Tick> ticks;
    private final BarWindows windows;
    private final Resampler bars;
    private final Deque<MarketEvent> closed = new ArrayDeque<>();
    private @Nullable Tick ahead;

    /**
     * @param ticks in time order
     * @param windows of the bars to make
     */
    public TickFeed(Instrument instrument, Iterator<Tick> ticks, BarWindows windows) {
        this.instrument = instrument;
        this.ticks = ticks;
        this.windows = windows;
        bars =
                new Resampler(
                        windows,
                        (bar, end, sources) ->
                                closed.add(
                                        new MarketEvent.BarClosed(
                                                instrument, windows.period(), bar, end)));
        look();
    }

    @Override
    public @Nullable MarketEvent next() {
        if (!closed.isEmpty()) {
            return closed.remove();
        }
        Tick tick = ahead;
        if (tick == null) {
            return null;
        }
        bars.add(tick);
        look();
        return new MarketEvent.Trade(instrument, tick);
    }

    @Override
    public long nextTime() {
        MarketEvent bar = closed.peek();
        if (bar != null) {
            return bar.time();
        }
        return ahead == null ? END : ahead.time();
    }

    /** Looks at the next tick and closes the bar that it is not in. */
    private void look() {
        if (ticks.hasNext()) {
            ahead = ticks.next();
            bars.advanceTo(ahead.time());
        } else {
            ahead = null;
            bars.flush();
        }
    }

    /** What the bars are. */
    public BarWindows windows() {
        return windows;
    }
}
