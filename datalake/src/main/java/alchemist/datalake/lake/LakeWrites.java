package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.BarFileWriter;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merging bars into the lake, and writing them elsewhere. */
final class LakeWrites {

    private final Lake lake;
    private final BarFileWriter files;
    private final LakeCatalogue catalogue;
    private final WriteTurns turns;

    LakeWrites(Lake lake, BarFileWriter files, LakeCatalogue catalogue, WriteTurns turns) {
        this.lake = lake;
        this.files = files;
        this.catalogue = catalogue;
        this.turns = turns;
    }

    ImportResult write(FlowBars bars, Provenance provenance) throws LakeException {
        BarSeries series = bars.bars();
        WriteTurns.requireUpperCase(series.instrument());
        try {
            Counts counts = turns.write(staged -> merge(bars, provenance, staged));
            return new ImportResult(
                    series.instrument(),
                    series.period(),
                    counts.added(),
                    counts.replaced(),
                    counts.unchanged(),
                    partitions(YearSlices.of(bars).keySet()));
        } catch (IOException e) {
            throw new LakeException(
                    "The bars of %s %s can't be written to %s: %s. Nothing was imported."
                            .formatted(
                                    series.instrument(),
                                    series.period(),
                                    lake.folder(),
                                    FileTrouble.reason(e)),
                    e);
        }
    }

    /** Moves a dataset into the bin; returns the folder it is in now. */
    Path delete(InstrumentId instrument, BarPeriod period) throws LakeException {
        try {
            return turns.delete(() -> catalogue.index().partitions(instrument, period));
        } catch (IOException e) {
            throw new LakeException(
                    "The files of %s %s can't be moved to the bin: %s."
                            .formatted(instrument, period, FileTrouble.reason(e)),
                    e);
        }
    }

    /** Moves one file into the bin; returns where it is now. */
    Path remove(Partition partition) throws LakeException {
        try {
            return turns.delete(() -> List.of(partition)).resolve(partition.path());
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be moved to the bin: %s."
                            .formatted(
                                    lake.folder().resolve(partition.path()), FileTrouble.reason(e)),
                    e);
        }
    }

    /**
     * Puts other bars in the place of a file, which is kept in the bin; returns where.
     *
     * @param change what is different, for people
     */
    Path replace(Partition old, FlowBars bars, String change) throws LakeException {
        try {
            return turns.replace(
                    old,
                    () -> {
                        Version version = Descent.version(old, change, turns.now());
                        Lineage lineage = turns.lineage(Optional.of(old)).after(version);
                        FileOrigin origin = old.info().origin().at(turns.now());
                        return stage(old.path(), bars, origin, lineage);
                    });
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be replaced: %s. It is as it was."
                            .formatted(lake.folder().resolve(old.path()), FileTrouble.reason(e)),
                    e);
        }
    }

    private LakeWriter.Staged stage(String path, FlowBars bars, FileOrigin origin, Lineage lineage)
            throws IOException {
        return turns.stage(
                path,
                file -> {
                    BarFileInfo info = files.write(file, bars, origin, lineage);
                    return stamp -> new Partition(path, info, stamp);
                });
    }

    void export(BarSeries bars, String origin, Path target) throws LakeException {
        FileOrigin from = new FileOrigin("export", origin, "", false, turns.now());
        try {
            LakeWriter.export(target.toAbsolutePath(), file -> files.write(file, bars, from));
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be written: %s.".formatted(target, FileTrouble.reason(e)), e);
        }
    }

    private record Counts(long added, long replaced, long unchanged) {}

    private Counts merge(FlowBars bars, Provenance provenance, List<LakeWriter.Staged> staged)
            throws LakeException, IOException {
        long added = 0;
        long replaced = 0;
        long unchanged = 0;
        for (Map.Entry<String, FlowBars> slice : YearSlices.of(bars).entrySet()) {
            String path = slice.getKey();
            Optional<Partition> old = catalogue.index().at(path);
            Descent descent = new Descent(provenance, turns.lineage(old), turns.now());
            List<Parent> parents = descent.parents(path, slice.getValue().bars());
            Merge merge =
                    Merge.of(
                            oldBars(old, slice.getValue()),
                            slice.getValue(),
                            descent.before().reissued(parents));
            added += merge.added();
            replaced += merge.replaced() + merge.dropped();
            unchanged += merge.unchanged();
            if (!merge.changesNothing() || descent.tellsNews(parents)) {
                FileOrigin origin = turns.origin(provenance, old, merge.kept() > 0);
                Lineage lineage = descent.lineage(parents, old, merge);
                staged.add(stage(path, merge.flowBars(), origin, lineage));
            }
        }
        return new Counts(added, replaced, unchanged);
    }

    private List<PartitionInfo> partitions(Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> catalogue.index().at(path).stream())
                .map(partition -> PartitionInfo.of(partition, lake.folder()))
                .toList();
    }

    private FlowBars oldBars(Optional<Partition> old, FlowBars slice)
            throws LakeException, IOException {
        BarSeries fresh = slice.bars();
        BarSeries bars =
                lake.read(fresh.instrument(), fresh.period(), old.stream().toList(), TimeRange.ALL);
        return old.isEmpty() ? FlowBars.of(bars) : new FlowBars(bars, lake.flow(old.get()));
    }
}
