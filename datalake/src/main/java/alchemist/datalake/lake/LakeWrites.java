package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.BarFileWriter;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.TimeRange;
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
            Merge merge = Merge.of(oldBars(old, slice.getValue()), slice.getValue());
            added += merge.added();
            replaced += merge.replaced();
            unchanged += merge.unchanged();
            Lineage before = turns.lineage(old);
            Lineage after = before.with(WriteTurns.parents(provenance, path));
            if (!merge.changesNothing() || !after.saysTheSameAs(before)) {
                FileOrigin origin = turns.origin(provenance, old, merge.kept() > 0);
                staged.add(
                        turns.stage(
                                path,
                                file -> {
                                    BarFileInfo info =
                                            files.write(file, merge.flowBars(), origin, after);
                                    return stamp -> new Partition(path, info, stamp);
                                }));
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
