package alchemist.datalake.lake;

import alchemist.datalake.catalog.EventPartition;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventMerge;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.parquet.EventFileInfo;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merging trades, quotes and funding rates into the lake, and writing them elsewhere. */
final class EventWrites {

    private final EventFiles files;
    private final LakeCatalogue catalogue;
    private final WriteTurns turns;

    EventWrites(EventFiles files, LakeCatalogue catalogue, WriteTurns turns) {
        this.files = files;
        this.catalogue = catalogue;
        this.turns = turns;
    }

    EventImportResult write(EventSeries events, Provenance provenance) throws LakeException {
        WriteTurns.requireUpperCase(events.instrument());
        List<String> paths = new ArrayList<>();
        try {
            Counts counts = turns.write(staged -> merge(events, provenance, staged, paths));
            return new EventImportResult(
                    events.instrument(),
                    events.kind(),
                    counts.added,
                    counts.replaced,
                    counts.unchanged,
                    paths.stream()
                            .flatMap(path -> catalogue.events().at(path).stream())
                            .map(file -> PartitionInfo.of(file, files.folder().root()))
                            .toList());
        } catch (IOException e) {
            throw new LakeException(
                    "The %s of %s can't be written to %s: %s. Nothing was imported."
                            .formatted(
                                    events.kind().text(),
                                    events.instrument(),
                                    files.folder().root(),
                                    FileTrouble.reason(e)),
                    e);
        }
    }

    Path delete(InstrumentId instrument, EventKind kind) throws LakeException {
        try {
            return turns.delete(() -> catalogue.events().partitions(instrument, kind));
        } catch (IOException e) {
            throw new LakeException(
                    "The %s of %s can't be moved to the bin: %s."
                            .formatted(kind.text(), instrument, FileTrouble.reason(e)),
                    e);
        }
    }

    void export(EventSeries events, String origin, Path target) throws LakeException {
        FileOrigin from = new FileOrigin("export", origin, "", false, turns.now());
        try {
            LakeWriter.export(
                    target.toAbsolutePath(),
                    file -> files.writer().write(file, events, from, Lineage.NONE));
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be written: %s.".formatted(target, FileTrouble.reason(e)), e);
        }
    }

    private static final class Counts {
        private long added;
        private long replaced;
        private long unchanged;

        private void add(EventMerge merge) {
            added += merge.added();
            replaced += merge.replaced();
            unchanged += merge.unchanged();
        }
    }

    /** Day by day, or year by year, so that one of them is in memory twice and no more. */
    private Counts merge(
            EventSeries events,
            Provenance provenance,
            List<LakeWriter.Staged> staged,
            List<String> paths)
            throws LakeException, IOException {
        Counts counts = new Counts();
        int from = 0;
        while (from < events.size()) {
            long first = events.time(from);
            long end = LakeFolder.end(events.kind(), first);
            EventSeries slice = events.between(first, end);
            String path = LakeFolder.partition(events.instrument(), events.kind(), first);
            paths.add(path);
            counts.add(stage(path, slice, provenance, staged));
            from += slice.size();
        }
        return counts;
    }

    private EventMerge stage(
            String path, EventSeries fresh, Provenance provenance, List<LakeWriter.Staged> staged)
            throws LakeException, IOException {
        Optional<EventPartition> old = catalogue.events().at(path);
        EventSeries before =
                files.read(fresh.instrument(), fresh.kind(), old.stream().toList(), TimeRange.ALL);
        EventMerge merge = EventMerge.of(before, fresh);
        Lineage had = turns.lineage(old);
        Lineage has = had.with(WriteTurns.parents(provenance, path));
        if (!merge.changesNothing() || !has.saysTheSameAs(had)) {
            boolean keepsOld = merge.result().size() > fresh.size();
            FileOrigin origin = turns.origin(provenance, old, keepsOld);
            staged.add(
                    turns.stage(
                            path,
                            file -> {
                                EventFileInfo info =
                                        files.writer().write(file, merge.result(), origin, has);
                                return stamp -> new EventPartition(path, info, stamp);
                            }));
        }
        return merge;
    }
}
