package alchemist.engine.feed;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The trades or quotes of one instrument and the bars made of them. A bar comes before the first
 * tick that is not in it, at the end of its window; the last bar's window counts as over with the
 * last tick.
 */
public final class TickFeed implements MarketDataFeed {

    private final Iterator<? extends MarketEvent> events;
    private final BarWindows windows;
    private final Resampler bars;
    private final Deque<MarketEvent> closed = new ArrayDeque<>();
    private @Nullable MarketEvent ahead;

    /**
     * @param ticks in time order
     * @param windows of the bars to make
     */
    public TickFeed(Instrument instrument, Iterator<Tick> ticks, BarWindows windows) {
        this(
                instrument,
                windows,
                new MappedIterator<>(ticks, tick -> new MarketEvent.Trade(instrument, tick)));
    }

    private TickFeed(
            Instrument instrument, BarWindows windows, Iterator<? extends MarketEvent> events) {
        this.events = events;
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

    /**
     * Quotes, and bars of the prices halfway between bid and ask; they have no volume.
     *
     * @param quotes in time order
     */
    public static TickFeed ofQuotes(
            Instrument instrument, Iterator<Quote> quotes, BarWindows windows) {
        return new TickFeed(
                instrument,
                windows,
                new MappedIterator<>(
                        quotes, quote -> new MarketEvent.QuoteChanged(instrument, quote)));
    }

    @Override
    public @Nullable MarketEvent next() {
        if (!closed.isEmpty()) {
            return closed.remove();
        }
        MarketEvent event = ahead;
        if (event == null) {
            return null;
        }
        bars.add(tick(event));
        look();
        return event;
    }

    private static Tick tick(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Trade trade -> trade.tick();
            case MarketEvent.QuoteChanged quote -> Tick.of(quote.time(), quote.quote().mid(), 0);
            case MarketEvent.BarClosed _, MarketEvent.BarOpened _, MarketEvent.TimeReached _ ->
                    throw new IllegalStateException("no bar is made of " + event);
        };
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
        if (events.hasNext()) {
            ahead = events.next();
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
