package alchemist.engine.feed;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Back-filled and later bars of several instruments as one feed in which every window comes once.
 *
 * <p>The source brings both kinds in time order; of two bars of one window the first counts. Gaps
 * and what is left out are reported. Other events pass as they are.
 */
public final class SeamedFeed implements MarketDataFeed {

    private final MarketDataFeed source;
    private final TradingCalendars calendars;
    private final BiConsumer<Instrument, SeamVerdict> report;
    private final InstrumentIndex instruments = new InstrumentIndex();
    private final List<SeamGuard> guards = new ArrayList<>();
    private @Nullable MarketEvent ahead;

    /**
     * @param report told of every verdict that is not {@link SeamVerdict.Passed}, on the thread
     *     that reads the feed
     */
    public SeamedFeed(
            MarketDataFeed source,
            TradingCalendars calendars,
            BiConsumer<Instrument, SeamVerdict> report) {
        this.source = source;
        this.calendars = calendars;
        this.report = report;
        ahead = look();
    }

    @Override
    public @Nullable MarketEvent next() {
        MarketEvent event = ahead;
        if (event != null) {
            ahead = look();
        }
        return event;
    }

    @Override
    public long nextTime() {
        return ahead == null ? END : ahead.time();
    }

    private @Nullable MarketEvent look() {
        MarketEvent event = source.next();
        while (event instanceof MarketEvent.BarClosed bar && !passes(bar)) {
            event = source.next();
        }
        return event;
    }

    private boolean passes(MarketEvent.BarClosed event) {
        SeamVerdict verdict = guard(event).live(event.bar(), Long.MIN_VALUE);
        if (!(verdict instanceof SeamVerdict.Passed)) {
            report.accept(event.instrument(), verdict);
        }
        return !(verdict instanceof SeamVerdict.Dropped);
    }

    private SeamGuard guard(MarketEvent.BarClosed event) {
        int index = instruments.add(event.instrument());
        if (index == guards.size()) {
            guards.add(
                    new SeamGuard(
                            new BarWindows(calendars.of(event.instrument()), event.period())));
        }
        return guards.get(index);
    }
}
