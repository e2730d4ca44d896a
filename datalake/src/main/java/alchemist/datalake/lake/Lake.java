package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarColumns;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.BarFileReader;
import alchemist.datalake.parquet.BarFileWriter;
import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.DuckDb;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * The lake of one home folder: what bars there are, the bars themselves, and writing them durably;
 * trades, quotes and funding rates are behind {@link #events}.
 *
 * <p>Thread-safe: any number of readers beside one writer; a reader sees every file either before
 * or after a write, never half of one. Times are epoch nanoseconds UTC. Listing never loads DuckDB;
 * the first {@link #load} or {@link #write} does, which takes up to a second.
 */
public final class Lake implements AutoCloseable {

    private final LakeFolder folder;
    private final LakeLock lock;
    private final LakeInstruments instruments;
    private final LakeCatalogue catalogue;
    private final DuckDb duckDb;
    private final WriteTurns turns;
    private final LakeWrites writes;
    private final RecentBars recent = RecentBars.forThisProcess();
    private final LakeEvents events;

    /** Readers hold the read half while files are open; a writer the other while it renames. */
    private final ReadWriteLock renaming = new ReentrantReadWriteLock();

    private Lake(
            LakeFolder folder,
            LakeLock lock,
            LakeInstruments instruments,
            WriteStep.Listener steps) {
        this.folder = folder;
        this.lock = lock;
        this.instruments = instruments;
        duckDb = new DuckDb(folder.temp());
        catalogue = new LakeCatalogue(folder);
        turns =
                new WriteTurns(
                        folder, new LakeWriter(folder, steps), catalogue, renaming.writeLock());
        writes = new LakeWrites(this, new BarFileWriter(duckDb), catalogue, turns);
        EventFiles files = new EventFiles(folder, duckDb);
        EventWrites eventWrites = new EventWrites(files, catalogue, turns);
        events = new LakeEvents(files, eventWrites, catalogue, renaming.readLock());
    }

    /**
     * Opens or creates {@code <home>/lake}, takes it for this process, puts right what a process
     * that died left behind, and adds the lake's instrument definitions to {@code registry}.
     *
     * @throws LakeException when another process has it, or the folder can't be used
     */
    public static Lake open(Path home, InstrumentRegistry registry) throws LakeException {
        return open(home, registry, step -> {});
    }

    static Lake open(Path home, InstrumentRegistry registry, WriteStep.Listener steps)
            throws LakeException {
        LakeFolder folder = LakeFolder.create(home);
        LakeLock lock = LakeLock.acquire(folder, home);
        try {
            folder.clearTemp();
            return new Lake(folder, lock, LakeInstruments.read(folder, registry), steps);
        } catch (IOException e) {
            throw release(lock, LakeFolder.notWritable(home, e));
        } catch (LakeException e) {
            throw release(lock, e);
        }
    }

    /** The folder everything is in. */
    public Path folder() {
        return folder.root();
    }

    /** What was found and put right when the lake was opened, a sentence each; usually nothing. */
    public List<String> notes() {
        return catalogue.notes();
    }

    /** The trades, quotes and funding rates there are. */
    public LakeEvents events() {
        return events;
    }

    /** All bars there are, by instrument, then by period. */
    public List<DatasetInfo> datasets() {
        return catalogue.index().datasets();
    }

    /** What there is of one instrument and period. */
    public Optional<DatasetInfo> dataset(InstrumentId instrument, BarPeriod period) {
        List<Partition> partitions = catalogue.index().partitions(instrument, period);
        return partitions.isEmpty() ? Optional.empty() : Optional.of(LakeIndex.summary(partitions));
    }

    /** The files of a dataset in time order; empty when there are none. */
    public List<PartitionInfo> partitions(InstrumentId instrument, BarPeriod period) {
        return catalogue.index().partitions(instrument, period).stream()
                .map(partition -> PartitionInfo.of(partition, folder.root()))
                .toList();
    }

    /** All bars of a dataset. */
    public BarSeries load(InstrumentId instrument, BarPeriod period) throws LakeException {
        return load(instrument, period, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * The bars that start in {@code [fromNanos, toNanosExclusive)}; empty where the dataset has
     * none there.
     *
     * @throws LakeException when there is no such dataset, or a file of it can't be read
     */
    public BarSeries load(
            InstrumentId instrument, BarPeriod period, long fromNanos, long toNanosExclusive)
            throws LakeException {
        TimeRange range = new TimeRange(fromNanos, toNanosExclusive);
        renaming.readLock().lock();
        try {
            LakeIndex index = catalogue.index();
            if (index.partitions(instrument, period).isEmpty()) {
                throw missing(index, instrument, period);
            }
            List<Partition> partitions = index.partitions(instrument, period, range);
            return recent.bars(
                    range, partitions, () -> read(instrument, period, partitions, range));
        } finally {
            renaming.readLock().unlock();
        }
    }

    /**
     * The bars of one file of a dataset, with what trades tell of them.
     *
     * @throws LakeException when the file is no longer there, or can't be read
     */
    public FlowBars load(InstrumentId instrument, BarPeriod period, PartitionInfo file)
            throws LakeException {
        renaming.readLock().lock();
        try {
            for (Partition partition : catalogue.index().partitions(instrument, period)) {
                Path path = folder.root().resolve(partition.path());
                if (path.equals(file.file())) {
                    return flowBars(path, partition);
                }
            }
            throw new LakeException("%s is no longer in the lake.".formatted(file.file()));
        } finally {
            renaming.readLock().unlock();
        }
    }

    private FlowBars flowBars(Path path, Partition partition) throws LakeException {
        BarFileInfo info = partition.info();
        BarSeries bars = read(info.instrument(), info.period(), List.of(partition), TimeRange.ALL);
        try {
            return new FlowBars(bars, flow(partition));
        } catch (IOException e) {
            throw damaged(path, partition, e);
        }
    }

    /**
     * Merges bars into what is there (the new ones win) and returns once they are safe on the disk.
     * Nothing is written where nothing changes.
     *
     * @throws LakeException when they can't be written; what was there is untouched then
     */
    public ImportResult write(BarSeries series, Provenance provenance) throws LakeException {
        return write(FlowBars.of(series), provenance);
    }

    /** The same with what trades tell of the bars. */
    public ImportResult write(FlowBars bars, Provenance provenance) throws LakeException {
        return writes.write(bars, provenance);
    }

    /**
     * Reads every file of a dataset and says which are not what was written, a sentence without its
     * end each; usually nothing.
     */
    public List<String> faults(InstrumentId instrument, BarPeriod period) {
        return new FileCheck(this).faults(catalogue.index().partitions(instrument, period));
    }

    /**
     * Writes a Parquet file of bars outside of the lake; the file is there whole or not at all.
     *
     * @param origin what the file says it was made from
     */
    public void export(BarSeries bars, String origin, Path target) throws LakeException {
        writes.export(bars, origin, target);
    }

    /** Reads a text and makes something of it. */
    @FunctionalInterface
    public interface TextReader<T> {
        T read(Path text) throws LakeException;
    }

    /**
     * Shows the first rows of a Parquet file of anybody's as a CSV file of the same name, which is
     * gone afterwards.
     *
     * @throws LakeException when it is no whole Parquet file, or there is no room
     */
    public <T> T asText(Path parquet, long rows, TextReader<T> reader) throws LakeException {
        return new PassingText(folder, duckDb).read(parquet, rows, reader);
    }

    /** The splits and dividends that are known of an instrument, by day. */
    public List<CorporateAction> actions(InstrumentId instrument) throws LakeException {
        return new ActionFile(folder, instrument).read();
    }

    /** The file they are kept in; it is missing where none are known. */
    public Path actionsFile(InstrumentId instrument) {
        return new ActionFile(folder, instrument).file();
    }

    /** Adds splits and dividends; those of the same day and kind are replaced. */
    public void addActions(InstrumentId instrument, List<CorporateAction> actions)
            throws LakeException {
        if (!actions.isEmpty()) {
            new ActionFile(folder, instrument).add(actions);
        }
    }

    /** Moves all bars of a dataset into the lake's bin; returns the folder they are in now. */
    public Path delete(InstrumentId instrument, BarPeriod period) throws LakeException {
        return writes.delete(instrument, period);
    }

    /**
     * What the bars of a dataset were made from, one file of it after the other.
     *
     * @throws LakeException when a file can't be read
     */
    public List<Parent> parents(InstrumentId instrument, BarPeriod period) throws LakeException {
        return lineages(instrument, period).stream().flatMap(of -> of.parents().stream()).toList();
    }

    /** What each file of a dataset was made from, in the order of {@link #partitions}. */
    public List<Lineage> lineages(InstrumentId instrument, BarPeriod period) throws LakeException {
        List<Lineage> lineages = new ArrayList<>();
        for (Partition partition : catalogue.index().partitions(instrument, period)) {
            Path file = folder.root().resolve(partition.path());
            try {
                lineages.add(Lineage.read(file));
            } catch (IOException e) {
                throw damaged(file, partition, e);
            }
        }
        return lineages;
    }

    /**
     * One hash for the files that a load of this range reads: equal hashes mean equal files. Empty
     * when there are none.
     */
    public Optional<String> sha256(
            InstrumentId instrument, BarPeriod period, long fromNanos, long toNanosExclusive) {
        TimeRange range = new TimeRange(fromNanos, toNanosExclusive);
        List<Partition> partitions = catalogue.index().partitions(instrument, period, range);
        return partitions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sha256.of(
                                partitions.stream()
                                        .map(p -> p.path() + " " + p.stamp().sha256() + "\n")
                                        .collect(Collectors.joining())));
    }

    /** For looking at its files one by one, and replacing them. */
    public PartitionMending mending() {
        return new PartitionMending(this, catalogue, writes, duckDb);
    }

    /** Whether something has needed DuckDB yet. */
    boolean parquetEngineLoaded() {
        return duckDb.isLoaded();
    }

    /** The definition of an instrument, or what is assumed for its venue. */
    public Instrument instrument(InstrumentId id) {
        return instruments.get(id);
    }

    /** Adds or replaces a definition, in the registry and in {@code instruments.yaml}. */
    public void define(Instrument instrument) throws LakeException {
        instruments.define(instrument);
    }

    @Override
    public void close() throws LakeException {
        try (lock;
                catalogue;
                duckDb) {
            turns.finish();
        } catch (IOException e) {
            throw new LakeException(
                    "The lake at %s was not closed cleanly: %s. Nothing is lost."
                            .formatted(folder.root(), FileTrouble.reason(e)),
                    e);
        }
    }

    /** The bars of some of a dataset's files; for readers and, under its own lock, the writer. */
    BarSeries read(
            InstrumentId instrument, BarPeriod period, List<Partition> partitions, TimeRange range)
            throws LakeException {
        BarFileReader reader = new BarFileReader(duckDb);
        long rows = partitions.stream().mapToLong(p -> p.info().rows()).sum();
        BarColumns columns = new BarColumns(Math.toIntExact(rows));
        for (Partition partition : partitions) {
            Path file = folder.root().resolve(partition.path());
            try {
                reader.read(file, partition.info(), range, columns);
            } catch (IOException e) {
                throw damaged(file, partition, e);
            }
        }
        try {
            return columns.toSeries(instrument, period);
        } catch (IllegalArgumentException e) {
            throw new LakeException(
                    "The files of %s %s overlap in time. Import them again into an empty lake."
                            .formatted(instrument, period),
                    e);
        }
    }

    BarFlow flow(Partition partition) throws IOException {
        Path file = folder.root().resolve(partition.path());
        return new BarFileReader(duckDb).flow(file, partition.info());
    }

    private static LakeException damaged(Path file, Partition partition, IOException cause) {
        return new LakeException(
                "%s can't be read: %s. Delete it and import %s again."
                        .formatted(
                                file,
                                FileTrouble.reason(cause),
                                partition.info().origin().origin()),
                cause);
    }

    private static LakeException missing(
            LakeIndex index, InstrumentId instrument, BarPeriod period) {
        List<BarPeriod> others = index.periods(instrument);
        String hint =
                others.isEmpty()
                        ? "Import them first."
                        : "There is "
                                + others.stream()
                                        .map(BarPeriod::toString)
                                        .collect(Collectors.joining(", "))
                                + ".";
        return new LakeException(
                "The lake has no %s bars of %s. %s".formatted(period, instrument, hint));
    }

    private static LakeException release(LakeLock lock, LakeException failure) {
        try {
            lock.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
