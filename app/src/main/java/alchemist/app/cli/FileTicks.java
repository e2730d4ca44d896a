package alchemist.app.cli;

import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.source.FileNameGuess;
import alchemist.datalake.source.TickFile;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.TickFeed;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Trades or quotes straight from a CSV file, and the bars made of them. Bars lie on the days of the
 * zone, around the clock; times and days are read as {@link FileBars} reads them.
 */
final class FileTicks {

    private static final String NOT_IMPORTED = " Nothing was imported.";

    private final DataOptions.Wanted wanted;
    private final Path file;

    FileTicks(DataOptions.Wanted wanted, Path file) {
        this.wanted = wanted;
        this.file = file;
    }

    LoadedBars load(Terminal terminal) throws CommandException {
        Optional<Instrument> named = wanted.namedInstrument(terminal);
        try {
            TickFile all = read(file, wanted.zone(), terminal);
            ZoneId zone = wanted.zone().orElseGet(() -> zone(all, named));
            TickFile chosen = between(all, wanted.range().in(zone));
            if (chosen.trades().isEmpty() && chosen.quotes().isEmpty()) {
                throw CommandException.failed(
                        "%s has no trades or quotes %s.".formatted(name(), wanted.range()));
            }
            return loaded(chosen, named, zone);
        } catch (LakeException e) {
            throw CommandException.failed(
                    String.valueOf(e.getMessage()).replace(NOT_IMPORTED, ""), e.details(), e);
        }
    }

    /** The trades or quotes of an earlier run, read as they were then. */
    static LoadedBars again(BarsRead before, BarsOrigin.Ticks origin, Terminal terminal)
            throws CommandException, LakeException {
        Path file = Path.of(origin.file().path());
        TimeRange range = before.range();
        TickFile chosen =
                between(
                        read(file, origin.zone(), terminal),
                        new DateRange.Nanos(range.from(), range.to()));
        if (chosen.trades().isEmpty() && chosen.quotes().isEmpty()) {
            throw CommandException.failed("%s has none of its events any more.".formatted(file));
        }
        BarWindows windows =
                new BarWindows(
                        TradingCalendars.alwaysOpen(before.instrument().zone()), before.period());
        return loaded(origin, chosen, before.instrument(), windows);
    }

    private static TickFile read(Path file, Optional<ZoneId> zone, Terminal terminal)
            throws LakeException {
        try (ProgressLine progress = new ProgressLine(terminal, "Reading")) {
            return TickFile.read(
                    file, zone, (rows, bytes, total) -> progress.advanced(bytes, total));
        }
    }

    private static ZoneId zone(TickFile ticks, Optional<Instrument> named) {
        return ticks.zoneKnown() && named.isPresent() ? named.get().zone() : ZoneOffset.UTC;
    }

    private static TickFile between(TickFile all, DateRange.Nanos range) {
        List<Tick> trades =
                all.trades().stream().filter(each -> range.contains(each.time())).toList();
        List<Quote> quotes =
                all.quotes().stream().filter(each -> range.contains(each.time())).toList();
        return new TickFile(trades, quotes, all.zoneKnown());
    }

    private LoadedBars loaded(TickFile ticks, Optional<Instrument> named, ZoneId zone)
            throws CommandException {
        InstrumentId id = named.map(Instrument::id).orElseGet(() -> FileNameGuess.instrument(file));
        BarPeriod period = wanted.period().orElse(BarPeriod.ONE_MINUTE);
        BarWindows windows = new BarWindows(TradingCalendars.alwaysOpen(zone), period);
        Instrument guess =
                PriceGrid.instrument(bars(ticks, InstrumentRegistry.assumed(id), windows));
        Instrument instrument = named.orElse(guess).withZone(zone);
        return loaded(
                new BarsOrigin.Ticks(FileBars.hashed(file), wanted.zone()),
                ticks,
                instrument,
                windows);
    }

    private static LoadedBars loaded(
            BarsOrigin.Ticks origin, TickFile ticks, Instrument instrument, BarWindows windows) {
        BarSeries series = bars(ticks, instrument, windows);
        DataFacts.Source source =
                new DataFacts.Source(
                        origin.file().sha256(),
                        FileBars.name(Path.of(origin.file().path())),
                        false);
        return new LoadedBars(
                series,
                instrument,
                DataFacts.of(series, source),
                BarsRead.of(range(ticks), series, instrument, origin),
                Optional.of(
                        new LoadedBars.Events(
                                ticks.trades().isEmpty()
                                        ? TickFile.Kind.QUOTES
                                        : TickFile.Kind.TRADES,
                                () -> feed(ticks, instrument, windows))),
                List.of());
    }

    private static TimeRange range(TickFile ticks) {
        return ticks.trades().isEmpty()
                ? new TimeRange(
                        ticks.quotes().getFirst().time(), ticks.quotes().getLast().time() + 1)
                : new TimeRange(
                        ticks.trades().getFirst().time(), ticks.trades().getLast().time() + 1);
    }

    private static MarketDataFeed feed(TickFile ticks, Instrument instrument, BarWindows windows) {
        return ticks.trades().isEmpty()
                ? TickFeed.ofQuotes(instrument, ticks.quotes().iterator(), windows)
                : new TickFeed(instrument, ticks.trades().iterator(), windows);
    }

    /** The bars that the feed will tell. */
    private static BarSeries bars(TickFile ticks, Instrument instrument, BarWindows windows) {
        BarSeriesBuilder bars = new BarSeriesBuilder(1024);
        MarketDataFeed feed = feed(ticks, instrument, windows);
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            if (event instanceof MarketEvent.BarClosed closed) {
                bars.add(closed.bar());
            }
        }
        return bars.build(instrument.id(), windows.period());
    }

    private String name() {
        return FileBars.name(file);
    }
}
