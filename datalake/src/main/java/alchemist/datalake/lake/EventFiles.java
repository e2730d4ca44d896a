package alchemist.datalake.lake;

import alchemist.datalake.catalog.EventPartition;
import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.parquet.ContentHash;
import alchemist.datalake.parquet.DuckDb;
import alchemist.datalake.parquet.EventBarsQuery;
import alchemist.datalake.parquet.EventFileReader;
import alchemist.datalake.parquet.EventFileWriter;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lake's files of trades, quotes and funding rates, one by one. Thread-safe. */
final class EventFiles {

    private final LakeFolder folder;
    private final EventFileReader reader;
    private final EventFileWriter writer;
    private final EventBarsQuery query;

    EventFiles(LakeFolder folder, DuckDb duckDb) {
        this.folder = folder;
        reader = new EventFileReader(duckDb);
        writer = new EventFileWriter(duckDb);
        query = new EventBarsQuery(duckDb);
    }

    LakeFolder folder() {
        return folder;
    }

    EventFileWriter writer() {
        return writer;
    }

    Path path(EventPartition partition) {
        return folder.root().resolve(partition.path());
    }

    /** The events of files in time order that lie in a range; none where there are no files. */
    EventSeries read(
            InstrumentId instrument, EventKind kind, List<EventPartition> files, TimeRange range)
            throws LakeException {
        long rows = files.stream().mapToLong(file -> file.info().rows()).sum();
        EventColumns columns = new EventColumns(kind, Math.toIntExact(rows));
        for (EventPartition file : files) {
            try {
                reader.read(path(file), file.info(), range, columns);
            } catch (IOException e) {
                throw damaged(file, e);
            }
        }
        try {
            return columns.build(instrument);
        } catch (IllegalArgumentException e) {
            throw new LakeException(
                    "The %s of %s are not in time order. Import them again into an empty lake."
                            .formatted(kind.text(), instrument),
                    e);
        }
    }

    /** Bars of trades, made while they are read. */
    BarSeries bars(
            InstrumentId instrument, BarPeriod period, List<EventPartition> files, TimeRange range)
            throws LakeException {
        try {
            return query.bars(
                    instrument,
                    period,
                    files.stream()
                            .map(file -> new EventBarsQuery.File(path(file), file.info()))
                            .toList(),
                    range);
        } catch (IOException e) {
            throw new LakeException(
                    "The trades of %s can't be read: %s. 'alchemist lake verify' says which file."
                            .formatted(instrument, FileTrouble.reason(e)),
                    e);
        }
    }

    Lineage lineage(EventPartition file) throws LakeException {
        try {
            return Lineage.read(path(file));
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /** What is wrong with a file, a sentence without its end. */
    Optional<String> fault(EventPartition file) {
        Path path = path(file);
        try {
            if (!Sha256.of(path).equals(file.stamp().sha256())) {
                return Optional.of(path + " is not the file that was written");
            }
            Optional<String> stored = ContentHash.stored(path);
            EventSeries events =
                    read(
                            file.info().instrument(),
                            file.info().kind(),
                            List.of(file),
                            TimeRange.ALL);
            return stored.equals(Optional.of(ContentHash.of(events)))
                    ? Optional.empty()
                    : Optional.of(path + " holds other events than were written");
        } catch (IOException e) {
            return Optional.of(path + " can't be read: " + FileTrouble.reason(e));
        } catch (LakeException e) {
            return Optional.of(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        }
    }

    private LakeException damaged(EventPartition file, IOException cause) {
        return new LakeException(
                "%s can't be read: %s. Delete it and import %s again."
                        .formatted(
                                path(file),
                                FileTrouble.reason(cause),
                                file.info().origin().origin()),
                cause);
    }
}
