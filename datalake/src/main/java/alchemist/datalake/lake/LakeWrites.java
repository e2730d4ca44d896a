package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.time.Clock;
import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Merging bars into the lake, one write at a time: all changed files are finished under temporary
 * names before the first is renamed, so that a full disk leaves everything as it was.
 */
final class LakeWrites {

    private final Lake lake;
    private final LakeWriter writer;
    private final LakeCatalogue catalogue;
    private final Lock renaming;
    private final Clock clock = new SystemClock();
    private final Lock oneAtATime = new ReentrantLock();
    private boolean finished;

    LakeWrites(Lake lake, LakeWriter writer, LakeCatalogue catalogue, Lock renaming) {
        this.lake = lake;
        this.writer = writer;
        this.catalogue = catalogue;
        this.renaming = renaming;
    }

    ImportResult write(FlowBars bars, Provenance provenance) throws LakeException {
        BarSeries series = bars.bars();
        requireUpperCase(series.instrument());
        oneAtATime.lock();
        try {
            if (finished) {
                throw new LakeException("The lake at %s is closed.".formatted(lake.folder()));
            }
            return merge(bars, provenance);
        } catch (IOException e) {
            throw new LakeException(
                    "The bars of %s %s can't be written to %s: %s. Nothing was imported."
                            .formatted(
                                    series.instrument(),
                                    series.period(),
                                    lake.folder(),
                                    FileTrouble.reason(e)),
                    e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Moves a dataset into the bin; returns the folder it is in now. */
    Path delete(InstrumentId instrument, BarPeriod period) throws LakeException {
        oneAtATime.lock();
        renaming.lock();
        try {
            return remove(catalogue.index().partitions(instrument, period));
        } catch (IOException e) {
            throw new LakeException(
                    "The files of %s %s can't be moved to the bin: %s."
                            .formatted(instrument, period, FileTrouble.reason(e)),
                    e);
        } finally {
            renaming.unlock();
            oneAtATime.unlock();
        }
    }

    /** Moves one file into the bin; returns where it is now. */
    Path remove(Partition partition) throws LakeException {
        oneAtATime.lock();
        renaming.lock();
        try {
            return remove(List.of(partition)).resolve(partition.path());
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be moved to the bin: %s."
                            .formatted(
                                    lake.folder().resolve(partition.path()), FileTrouble.reason(e)),
                    e);
        } finally {
            renaming.unlock();
            oneAtATime.unlock();
        }
    }

    /** Call only while holding both locks. */
    private Path remove(List<Partition> partitions) throws IOException {
        Path bin = LakeBin.at(lake.folder(), now()).take(partitions, writer.steps());
        catalogue.remove(partitions.stream().map(Partition::path).toList());
        writer.steps().reached(WriteStep.FORGOTTEN);
        return bin;
    }

    /**
     * Puts other bars in the place of a file, which is kept in the bin; returns where.
     *
     * @param change what is different, for people
     */
    Path replace(Partition old, FlowBars bars, String change) throws LakeException {
        Path file = lake.folder().resolve(old.path());
        oneAtATime.lock();
        try {
            Lineage before = Lineage.read(file);
            Version version = Descent.version(old, change, now());
            FileOrigin origin = old.info().origin().at(now());
            return replaced(old, writer.stage(old.path(), bars, origin, before.after(version)));
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be replaced: %s. It is as it was."
                            .formatted(file, FileTrouble.reason(e)),
                    e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Path replaced(Partition old, LakeWriter.Staged fresh) throws IOException {
        try {
            Path kept = LakeBin.at(lake.folder(), now()).keep(old, writer.steps());
            publish(List.of(fresh));
            return kept;
        } finally {
            writer.discard(List.of(fresh));
        }
    }

    void export(BarSeries bars, String origin, Path target) throws LakeException {
        FileOrigin from = new FileOrigin("export", origin, "", false, now());
        try {
            writer.export(bars, from, target.toAbsolutePath());
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be written: %s.".formatted(target, FileTrouble.reason(e)), e);
        }
    }

    /** Waits for a write that is under way, and refuses later ones. */
    void finish() {
        oneAtATime.lock();
        try {
            finished = true;
        } finally {
            oneAtATime.unlock();
        }
    }

    private ImportResult merge(FlowBars bars, Provenance provenance)
            throws LakeException, IOException {
        Map<String, FlowBars> slices = YearSlices.of(bars);
        List<LakeWriter.Staged> staged = new ArrayList<>();
        long added = 0;
        long replaced = 0;
        long unchanged = 0;
        try {
            for (Map.Entry<String, FlowBars> slice : slices.entrySet()) {
                Optional<Partition> old = catalogue.index().at(slice.getKey());
                Descent descent = new Descent(provenance, lineage(old), now());
                List<Parent> parents = descent.parents(slice.getKey(), slice.getValue().bars());
                Merge merge =
                        Merge.of(
                                oldBars(old, slice.getValue()),
                                slice.getValue(),
                                descent.before().reissued(parents));
                added += merge.added();
                replaced += merge.replaced() + merge.dropped();
                unchanged += merge.unchanged();
                if (!merge.changesNothing() || descent.tellsNews(parents)) {
                    FileOrigin origin = origin(provenance, old, merge.kept());
                    Lineage lineage = descent.lineage(parents, old, merge);
                    staged.add(writer.stage(slice.getKey(), merge.flowBars(), origin, lineage));
                }
            }
            publish(staged);
        } finally {
            writer.discard(staged);
        }
        List<PartitionInfo> now =
                slices.keySet().stream()
                        .flatMap(path -> catalogue.index().at(path).stream())
                        .map(partition -> PartitionInfo.of(partition, lake.folder()))
                        .toList();
        BarSeries series = bars.bars();
        return new ImportResult(
                series.instrument(), series.period(), added, replaced, unchanged, now);
    }

    private void publish(List<LakeWriter.Staged> staged) throws IOException {
        if (staged.isEmpty()) {
            return;
        }
        renaming.lock();
        try {
            List<Partition> partitions = writer.publish(staged);
            catalogue.update(partitions);
        } finally {
            renaming.unlock();
        }
        writer.steps().reached(WriteStep.CATALOGUED);
    }

    private FlowBars oldBars(Optional<Partition> old, FlowBars slice)
            throws LakeException, IOException {
        BarSeries fresh = slice.bars();
        BarSeries bars =
                lake.read(fresh.instrument(), fresh.period(), old.stream().toList(), TimeRange.ALL);
        return old.isEmpty() ? FlowBars.of(bars) : new FlowBars(bars, lake.flow(old.get()));
    }

    private Lineage lineage(Optional<Partition> old) throws IOException {
        return old.isEmpty() ? Lineage.NONE : Lineage.read(lake.folder().resolve(old.get().path()));
    }

    private FileOrigin origin(Provenance provenance, Optional<Partition> old, long kept) {
        FileOrigin fresh = provenance.importedAt(now());
        return old.isPresent() && kept > 0 ? fresh.after(old.get().info().origin()) : fresh;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.now() / 1_000_000);
    }

    /** Two names that differ in case only would share a folder on some systems. */
    private static void requireUpperCase(InstrumentId instrument) {
        if (!InstrumentId.parse(instrument.toString()).equals(instrument)) {
            throw new IllegalArgumentException(
                    "instruments in the lake are written in upper case, not " + instrument);
        }
    }
}
