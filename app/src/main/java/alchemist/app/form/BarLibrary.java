package alchemist.app.form;

import alchemist.app.runs.BarsOrigin;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

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
    default Optional<BarsOrigin> origin(BarSeries loaded) {
        return Optional.empty();
    }

    /** The lake once it is open; empty while {@code lake} gives null. */
    static BarLibrary of(Supplier<@Nullable Lake> lake) {
        return new BarLibrary() {
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
                Lake open = lake.get();
                if (open == null) {
                    throw new LakeException("The lake is not open. Try again in a moment.");
                }
                return open.load(instrument, period, from, to);
            }

            @Override
            public String sha256(BarSeries loaded) {
                Lake open = lake.get();
                if (open == null || loaded.isEmpty()) {
                    return "";
                }
                long end = loaded.time(loaded.size() - 1) + 1;
                return open.sha256(loaded.instrument(), loaded.period(), loaded.time(0), end)
                        .orElse("");
            }

            @Override
            public Optional<BarsOrigin> origin(BarSeries loaded) {
                Lake open = lake.get();
                return open == null || loaded.isEmpty()
                        ? Optional.empty()
                        : Optional.of(BarsOrigin.Partitions.of(open, loaded));
            }
        };
    }
}
