package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.view.LakeView;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.PrintStream;
import java.util.stream.Collectors;

/**
 * Trades or quotes of the lake, and the bars made of them. Bars lie on the days of the instrument's
 * zone, around the clock, as those of {@link FileEvents}.
 */
final class StoredEvents {

    private final DataOptions.Wanted wanted;
    private final EventKind kind;

    StoredEvents(DataOptions.Wanted wanted, EventKind kind) {
        this.wanted = wanted;
        this.kind = kind;
    }

    LoadedBars load(Home home, PrintStream notes) throws CommandException, LakeException {
        InstrumentRegistry registry = new InstrumentRegistry();
        InstrumentId id = wanted.instrument().orElseThrow();
        try (Lake lake = Lake.open(home.root(), registry)) {
            if (wanted.definitions().isPresent()) {
                DefinitionFile.read(wanted.definitions().get(), notes).forEach(registry::define);
            }
            Instrument instrument = registry.get(id);
            DateRange.Nanos range = wanted.range().in(instrument.zone());
            EventSeries events =
                    lake.events().load(id, kind, new TimeRange(range.from(), range.toExclusive()));
            if (events.isEmpty()) {
                throw none(lake, id);
            }
            BarPeriod period = wanted.period().orElse(BarPeriod.ONE_MINUTE);
            return loaded(lake, events, instrument, period);
        }
    }

    /** The trades or quotes of an earlier run, from what the lake holds now. */
    static LoadedBars again(BarsRead before, BarsOrigin.StoredEvents origin, Home home)
            throws CommandException, LakeException {
        Instrument instrument = before.instrument();
        try (Lake lake = Lake.open(home.root(), new InstrumentRegistry())) {
            EventSeries events = lake.events().load(instrument.id(), origin.kind(), before.range());
            if (events.isEmpty()) {
                throw CommandException.failed(
                        "The lake has none of the run's %s of %s any more."
                                .formatted(origin.kind().text(), instrument.id()));
            }
            return loaded(lake, events, instrument, before.period());
        }
    }

    private static LoadedBars loaded(
            Lake lake, EventSeries events, Instrument instrument, BarPeriod period)
            throws LakeException {
        BarsOrigin.StoredEvents origin = BarsOrigin.StoredEvents.of(lake, events);
        BarWindows windows = new BarWindows(TradingCalendars.alwaysOpen(instrument.zone()), period);
        EventDatasetInfo dataset =
                lake.events().dataset(instrument.id(), events.kind()).orElseThrow();
        DataFacts.Source source =
                new DataFacts.Source(
                        Sha256.of(
                                origin.files().stream()
                                        .map(file -> file.path() + " " + file.sha256() + "\n")
                                        .collect(Collectors.joining())),
                        dataset.source() + ": " + events.kind().counted(events.size()),
                        dataset.synthetic());
        LoadedBars bars = new EventBars(events, instrument, windows).loaded(origin, source);
        return bars.telling(LakeView.traded(lake, instrument, bars.series()).events());
    }

    private CommandException none(Lake lake, InstrumentId id) {
        return lake.events()
                .dataset(id, kind)
                .map(
                        dataset ->
                                CommandException.failed(
                                        "There are no %s of %s %s; the lake has %s in %d files."
                                                .formatted(
                                                        kind.text(),
                                                        id,
                                                        wanted.range(),
                                                        kind.counted(dataset.rows()),
                                                        dataset.partitions())))
                .orElseGet(
                        () ->
                                CommandException.failed(
                                        ("The lake at %s has no %s of %s; 'alchemist lake list'"
                                                        + " shows what there is. Import them, or"
                                                        + " give a file of them with --data.")
                                                .formatted(lake.folder(), kind.text(), id)));
    }
}
