package alchemist.app.backtest;

import alchemist.app.form.BarLibrary;
import alchemist.app.form.DateRange;
import alchemist.app.plot.PlotBars;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The bars of the last run, so that another try with other parameters starts at once. Thread-safe.
 */
final class RecentBars {

    /**
     * Bars for the engine and for the chart; both share the columns.
     *
     * @param sha256 of the files they were read from; empty when it is not known
     * @param read how to read them again; empty when it is not known
     * @param lifecycle what happened to the instrument besides trading
     */
    record Loaded(
            BarSeries series,
            PlotBars bars,
            String sha256,
            Optional<BarsRead> read,
            List<LifecycleEvent> lifecycle) {}

    private record Kept(DatasetInfo dataset, DateRange range, Loaded loaded) {}

    private final BarLibrary library;
    private @Nullable Kept kept;

    RecentBars(BarLibrary library) {
        this.library = library;
    }

    synchronized Loaded load(DatasetInfo dataset, DateRange range) throws LakeException {
        Kept last = kept;
        if (last != null && last.dataset().equals(dataset) && last.range().equals(range)) {
            return last.loaded();
        }
        kept = null;
        Instrument instrument = library.instrument(dataset.instrument());
        BarSeries series =
                library.load(
                        dataset.instrument(),
                        dataset.period(),
                        range.fromNanos(instrument.zone()),
                        range.toNanosExclusive(instrument.zone()));
        PlotBars bars = PlotBars.recorded(series, instrument, dataset.synthetic());
        List<LifecycleEvent> lifecycle = library.lifecycle(series);
        Loaded loaded =
                new Loaded(
                        series,
                        bars,
                        library.sha256(series),
                        library.origin(series)
                                .map(from -> BarsRead.of(series, series, instrument, from))
                                .map(read -> read.told(lifecycle)),
                        lifecycle);
        kept = new Kept(dataset, range, loaded);
        return loaded;
    }
}
