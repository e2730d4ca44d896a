package alchemist.app.form;

import alchemist.app.runs.BarsOrigin;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.view.LakeView;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.LifecycleEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bars of a lake, as they were traded.
 *
 * @param lake gives null until the lake is open
 */
record LakeLibrary(Supplier<@Nullable Lake> lake) implements BarLibrary {

    @Override
    public List<DatasetInfo> datasets() {
        Lake open = lake.get();
        return open == null ? List.of() : open.datasets();
    }

    @Override
    public Instrument instrument(InstrumentId id) {
        Lake open = lake.get();
        return open == null ? InstrumentRegistry.assumed(id) : open.instrument(id);
    }

    @Override
    public BarSeries load(InstrumentId instrument, BarPeriod period, long from, long to)
            throws LakeException {
        return open().load(instrument, period, from, to);
    }

    @Override
    public String sha256(BarSeries loaded) {
        Lake open = lake.get();
        if (open == null || loaded.isEmpty()) {
            return "";
        }
        long end = loaded.time(loaded.size() - 1) + 1;
        return open.sha256(loaded.instrument(), loaded.period(), loaded.time(0), end).orElse("");
    }

    @Override
    public Optional<BarsOrigin> origin(BarSeries loaded) throws LakeException {
        return loaded.isEmpty()
                ? Optional.empty()
                : Optional.of(BarsOrigin.Partitions.of(open(), traded(loaded)));
    }

    @Override
    public List<LifecycleEvent> lifecycle(BarSeries loaded) throws LakeException {
        return traded(loaded).events();
    }

    private LakeView.Shown traded(BarSeries loaded) throws LakeException {
        Lake open = open();
        return LakeView.traded(open, open.instrument(loaded.instrument()), loaded);
    }

    private Lake open() throws LakeException {
        Lake open = lake.get();
        if (open == null) {
            throw new LakeException("The lake is not open. Try again in a moment.");
        }
        return open;
    }
}
