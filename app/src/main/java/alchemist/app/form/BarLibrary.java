package alchemist.app.form;

import alchemist.app.runs.BarsOrigin;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.LifecycleEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The recorded bars that screens choose from. Thread-safe; loading blocks. */
public interface BarLibrary {

    /** What there is, by instrument, then by period. */
    List<DatasetInfo> datasets();

    Instrument instrument(InstrumentId id);

    /**
     * The bars that start in {@code [from, to)}, epoch nanoseconds.
     *
     * @throws LakeException with a sentence for the user
     */
    BarSeries load(InstrumentId instrument, BarPeriod period, long from, long to)
            throws LakeException;

    /** Every bar of a dataset. */
    default BarSeries load(InstrumentId instrument, BarPeriod period) throws LakeException {
        return load(instrument, period, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** One hash for the files these bars were read from; empty when it is not known. */
    default String sha256(BarSeries loaded) {
        return "";
    }

    /** The files these bars were read from; empty when they are not known. */
    default Optional<BarsOrigin> origin(BarSeries loaded) throws LakeException {
        return Optional.empty();
    }

    /**
     * The splits and dividends in the time of these bars, which are as they were traded.
     *
     * @throws LakeException with a sentence for the user
     */
    default List<LifecycleEvent> lifecycle(BarSeries loaded) throws LakeException {
        return List.of();
    }

    /** The lake once it is open; empty while {@code lake} gives null. */
    static BarLibrary of(Supplier<@Nullable Lake> lake) {
        return new LakeLibrary(lake);
    }
}
