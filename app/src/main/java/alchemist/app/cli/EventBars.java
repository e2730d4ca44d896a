package alchemist.app.cli;

import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.TickFeed;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Trades or quotes and the bars that are made of them.
 *
 * @param events at least one, trades or quotes
 */
record EventBars(EventSeries events, Instrument instrument, BarWindows windows) {

    /** The bars that the feed will tell. */
    BarSeries bars() {
        BarSeriesBuilder bars = new BarSeriesBuilder(1024);
        MarketDataFeed feed = feed();
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            if (event instanceof MarketEvent.BarClosed closed) {
                bars.add(closed.bar());
            }
        }
        return bars.build(instrument.id(), windows.period());
    }

    /** What a run is given. */
    LoadedBars loaded(BarsOrigin origin, DataFacts.Source source) {
        BarSeries series = bars();
        TimeRange range = new TimeRange(events.time(0), events.time(events.size() - 1) + 1);
        return new LoadedBars(
                series,
                instrument,
                DataFacts.of(series, source),
                BarsRead.of(range, series, instrument, origin),
                Optional.of(new LoadedBars.Events(events.kind(), this::feed)),
                List.of());
    }

    private MarketDataFeed feed() {
        IntStream rows = IntStream.range(0, events.size());
        return events.kind() == EventKind.QUOTES
                ? TickFeed.ofQuotes(instrument, rows.mapToObj(events::quote).iterator(), windows)
                : new TickFeed(instrument, rows.mapToObj(events::trade).iterator(), windows);
    }
}
