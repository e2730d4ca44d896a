package alchemist.datalake.lake;

import alchemist.datalake.catalog.EventPartition;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.FundingRate;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.stream.IntStream;

/**
 * The trades, quotes and funding rates of a lake: what there is, the events themselves, and writing
 * them durably. Trades and quotes are kept in a file per day, funding rates in a file per year, by
 * UTC. Thread-safe as {@link Lake}; times are epoch nanoseconds UTC.
 */
public final class LakeEvents {

    private static final long DAY = 86_400_000_000_000L;

    private final EventFiles files;
    private final EventWrites writes;
    private final LakeCatalogue catalogue;
    private final Lock reading;

    LakeEvents(EventFiles files, EventWrites writes, LakeCatalogue catalogue, Lock reading) {
        this.files = files;
        this.writes = writes;
        this.catalogue = catalogue;
        this.reading = reading;
    }

    /** Everything there is, by instrument, then by kind. */
    public List<EventDatasetInfo> datasets() {
        return catalogue.events().datasets();
    }

    /** What there is of one instrument and kind. */
    public Optional<EventDatasetInfo> dataset(InstrumentId instrument, EventKind kind) {
        List<EventPartition> partitions = catalogue.events().partitions(instrument, kind);
        return partitions.isEmpty()
                ? Optional.empty()
                : Optional.of(EventIndex.summary(partitions));
    }

    /** The files of a dataset that have something in a range, in time order. */
    public List<PartitionInfo> partitions(
            InstrumentId instrument, EventKind kind, TimeRange range) {
        return catalogue.events().partitions(instrument, kind, range).stream()
                .map(partition -> PartitionInfo.of(partition, files.folder().root()))
                .toList();
    }

    /**
     * The events in a range, all in memory at once; empty where there are none. Long ranges are
     * better read file by file.
     *
     * @throws LakeException when a file can't be read
     */
    public EventSeries load(InstrumentId instrument, EventKind kind, TimeRange range)
            throws LakeException {
        reading.lock();
        try {
            List<EventPartition> partitions =
                    catalogue.events().partitions(instrument, kind, range);
            return files.read(instrument, kind, partitions, range);
        } finally {
            reading.unlock();
        }
    }

    /**
     * The events of one file of a dataset.
     *
     * @throws LakeException when it is no longer there, or can't be read
     */
    public EventSeries load(InstrumentId instrument, EventKind kind, PartitionInfo file)
            throws LakeException {
        reading.lock();
        try {
            for (EventPartition each : catalogue.events().partitions(instrument, kind)) {
                if (files.path(each).equals(file.file())) {
                    return files.read(instrument, kind, List.of(each), TimeRange.ALL);
                }
            }
            throw new LakeException("%s is no longer in the lake.".formatted(file.file()));
        } finally {
            reading.unlock();
        }
    }

    /**
     * The funding rates of a perpetual future in a range, by time; empty where none are known.
     *
     * @throws LakeException when a file can't be read
     */
    public List<FundingRate> fundingRates(InstrumentId instrument, TimeRange range)
            throws LakeException {
        EventSeries rates = load(instrument, EventKind.FUNDING, range);
        return IntStream.range(0, rates.size()).mapToObj(rates::fundingRate).toList();
    }

    /**
     * The bars of an instrument's trades, made while they are read, in windows counted from 1970
     * UTC; a window without trades gives none.
     *
     * @param period that divides a day: a minute, an hour, a day
     * @throws LakeException when a file can't be read
     * @throws IllegalArgumentException for other periods
     */
    public BarSeries bars(InstrumentId instrument, BarPeriod period, TimeRange range)
            throws LakeException {
        if (DAY % period.nominalNanos() != 0) {
            throw new IllegalArgumentException(period + " does not divide a day");
        }
        reading.lock();
        try {
            return files.bars(
                    instrument,
                    period,
                    catalogue.events().partitions(instrument, EventKind.TRADES, range),
                    range);
        } finally {
            reading.unlock();
        }
    }

    /**
     * What a dataset was made from, file by file; empty where it was not downloaded.
     *
     * @throws LakeException when a file can't be read
     */
    public List<Parent> parents(InstrumentId instrument, EventKind kind) throws LakeException {
        return lineages(instrument, kind).stream().flatMap(of -> of.parents().stream()).toList();
    }

    /** What each file of a dataset was made from, in the order of {@link #partitions}. */
    public List<Lineage> lineages(InstrumentId instrument, EventKind kind) throws LakeException {
        List<Lineage> lineages = new ArrayList<>();
        for (EventPartition each : catalogue.events().partitions(instrument, kind)) {
            lineages.add(files.lineage(each));
        }
        return lineages;
    }

    /**
     * Merges events into what is there, as {@link alchemist.datalake.event.EventMerge} says, and
     * returns once they are safe on the disk. Nothing is written where nothing changes.
     *
     * @throws LakeException when they can't be written; what was there is untouched then
     */
    public EventImportResult write(EventSeries events, Provenance provenance) throws LakeException {
        return writes.write(events, provenance);
    }

    /**
     * Reads every file of a dataset and says which are not what was written, a sentence without its
     * end each; usually nothing.
     */
    public List<String> faults(InstrumentId instrument, EventKind kind) {
        return catalogue.events().partitions(instrument, kind).stream()
                .flatMap(each -> files.fault(each).stream())
                .toList();
    }

    /**
     * Writes a Parquet file of events outside of the lake; the file is there whole or not at all.
     *
     * @param origin what the file says it was made from
     */
    public void export(EventSeries events, String origin, Path target) throws LakeException {
        writes.export(events, origin, target);
    }

    /** Moves all events of a dataset into the lake's bin; returns the folder they are in now. */
    public Path delete(InstrumentId instrument, EventKind kind) throws LakeException {
        return writes.delete(instrument, kind);
    }
}
