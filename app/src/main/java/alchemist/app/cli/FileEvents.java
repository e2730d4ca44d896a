package alchemist.app.cli;

import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.source.EventText;
import alchemist.datalake.source.FileNameGuess;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Trades or quotes straight from a CSV file, and the bars made of them. Bars lie on the days of the
 * zone, around the clock; times and days are read as {@link FileBars} reads them.
 */
final class FileEvents {

    private static final String NOT_IMPORTED = " Nothing was imported.";

    private final DataOptions.Wanted wanted;
    private final Path file;

    FileEvents(DataOptions.Wanted wanted, Path file) {
        this.wanted = wanted;
        this.file = file;
    }

    /** Whether a file holds something that bars can be made of, and that is not bars. */
    static boolean isIn(Path file) throws LakeException {
        return EventText.kind(file).filter(kind -> kind != EventKind.FUNDING).isPresent();
    }

    LoadedBars load(Terminal terminal) throws CommandException {
        Optional<Instrument> named = wanted.namedInstrument(terminal);
        InstrumentId id = named.map(Instrument::id).orElseGet(() -> FileNameGuess.instrument(file));
        try {
            EventText all = read(file, id, wanted.zone(), terminal);
            ZoneId zone = wanted.zone().orElseGet(() -> zone(all, named));
            DateRange.Nanos range = wanted.range().in(zone);
            EventSeries chosen = all.events().between(range.from(), range.toExclusive());
            if (chosen.isEmpty()) {
                throw CommandException.failed(
                        "%s has no %s %s."
                                .formatted(name(), all.events().kind().text(), wanted.range()));
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
        Instrument instrument = before.instrument();
        EventSeries chosen =
                read(file, instrument.id(), origin.zone(), terminal)
                        .events()
                        .between(before.range().from(), before.range().to());
        if (chosen.isEmpty()) {
            throw CommandException.failed("%s has none of its events any more.".formatted(file));
        }
        BarWindows windows =
                new BarWindows(TradingCalendars.alwaysOpen(instrument.zone()), before.period());
        return new EventBars(chosen, instrument, windows).loaded(origin, source(origin));
    }

    private static EventText read(
            Path file, InstrumentId id, Optional<ZoneId> zone, Terminal terminal)
            throws LakeException {
        try (ProgressLine progress = new ProgressLine(terminal, "Reading")) {
            return EventText.read(
                    file, id, zone, (rows, bytes, total) -> progress.advanced(bytes, total));
        }
    }

    private static ZoneId zone(EventText text, Optional<Instrument> named) {
        return text.zoneKnown() && named.isPresent() ? named.get().zone() : ZoneOffset.UTC;
    }

    private LoadedBars loaded(EventSeries events, Optional<Instrument> named, ZoneId zone)
            throws CommandException {
        BarPeriod period = wanted.period().orElse(BarPeriod.ONE_MINUTE);
        BarWindows windows = new BarWindows(TradingCalendars.alwaysOpen(zone), period);
        Instrument assumed = InstrumentRegistry.assumed(events.instrument());
        Instrument guess = PriceGrid.instrument(new EventBars(events, assumed, windows).bars());
        BarsOrigin.Ticks origin = new BarsOrigin.Ticks(FileBars.hashed(file), wanted.zone());
        return new EventBars(events, named.orElse(guess).withZone(zone), windows)
                .loaded(origin, source(origin));
    }

    private static DataFacts.Source source(BarsOrigin.Ticks origin) {
        return new DataFacts.Source(
                origin.file().sha256(), FileBars.name(Path.of(origin.file().path())), false);
    }

    private String name() {
        return FileBars.name(file);
    }
}
