package alchemist.app.cli;

import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.sim.FillModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bars of a run.
 *
 * @param series at least one bar
 * @param instrument in whose zone days begin
 * @param read how to read them again
 * @param events empty for bars that were read as bars
 * @param lifecycle what the lake tells of besides: splits, dividends, rolls
 */
record LoadedBars(
        BarSeries series,
        Instrument instrument,
        DataFacts facts,
        BarsRead read,
        Optional<Events> events,
        List<LifecycleEvent> lifecycle) {

    LoadedBars {
        lifecycle = List.copyOf(lifecycle);
    }

    /** Bars that were read as bars, with nothing besides. */
    LoadedBars(BarSeries series, Instrument instrument, DataFacts facts, BarsRead read) {
        this(series, instrument, facts, read, Optional.empty(), List.of());
    }

    /** The same with what the lake tells of besides. */
    LoadedBars telling(List<LifecycleEvent> besides) {
        return new LoadedBars(series, instrument, facts, read.told(besides), events, besides);
    }

    /** The bars alone. */
    LoadedBars silent() {
        return new LoadedBars(series, instrument, facts, read.untold(), events, List.of());
    }

    /**
     * The trades or quotes that the bars were made of.
     *
     * @param feed of them and of the bars, from the beginning
     */
    record Events(EventKind kind, Supplier<MarketDataFeed> feed) {}

    /** What the engine is told: events and bars, or bars alone. */
    MarketDataFeed feed() {
        return events.map(each -> each.feed().get())
                .orElseGet(() -> MergedFeed.of(List.of(series), List.of(instrument)));
    }

    /** Reads them from the file or the lake, whichever was asked for. */
    static LoadedBars load(DataOptions.Wanted wanted, Session session)
            throws CommandException, LakeException {
        return load(wanted, Optional.empty(), session);
    }

    /**
     * The same for a run that needs trades or quotes beside the bars.
     *
     * @param needed what the lake has to tell besides bars; files tell what they hold
     */
    static LoadedBars load(DataOptions.Wanted wanted, Optional<EventKind> needed, Session session)
            throws CommandException, LakeException {
        if (wanted.file().isEmpty()) {
            return needed.isPresent()
                    ? new StoredEvents(wanted, needed.get()).load(session.home(), session.err())
                    : new LakeBars(wanted).load(session.home(), session.err());
        }
        Path file = wanted.file().get();
        return FileEvents.isIn(file)
                ? new FileEvents(wanted, file).load(session.terminal())
                : new FileBars(wanted, file).load(session.terminal());
    }

    /** The events that orders are filled by; empty where bars do. */
    static Optional<EventKind> needed(FillModel fill) {
        return fill.needsEvents()
                ? Optional.of(fill == FillModel.TRADES ? EventKind.TRADES : EventKind.QUOTES)
                : Optional.empty();
    }

    /** Reads the bars of an earlier run, and what it was told of besides. */
    static LoadedBars again(BarsRead bars, Session session) throws CommandException, LakeException {
        LoadedBars now = read(bars, session);
        return bars.toldSha256().isEmpty() ? now.silent() : now;
    }

    private static LoadedBars read(BarsRead bars, Session session)
            throws CommandException, LakeException {
        return switch (bars.origin()) {
            case BarsOrigin.Csv csv -> FileBars.again(bars, csv, session.terminal());
            case BarsOrigin.Ticks ticks -> FileEvents.again(bars, ticks, session.terminal());
            case BarsOrigin.StoredEvents events -> StoredEvents.again(bars, events, session.home());
            case BarsOrigin.Partitions lake -> LakeBars.again(bars, lake, session.home());
        };
    }
}
