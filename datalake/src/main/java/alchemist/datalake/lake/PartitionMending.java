package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.DuckDb;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.OrderedRows;
import alchemist.datalake.parquet.Parent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a lake one by one, also those that a load refuses; each can be replaced, and the bin
 * keeps what it was. Thread-safe as the lake is.
 */
public final class PartitionMending {

    private final Lake lake;
    private final LakeCatalogue catalogue;
    private final LakeWrites writes;
    private final DuckDb duckDb;

    PartitionMending(Lake lake, LakeCatalogue catalogue, LakeWrites writes, DuckDb duckDb) {
        this.lake = lake;
        this.catalogue = catalogue;
        this.writes = writes;
        this.duckDb = duckDb;
    }

    /** A file that can be mended. */
    public record Entry(Partition partition, PartitionInfo info) {

        private static Entry of(Partition partition, Path lake) {
            return new Entry(partition, PartitionInfo.of(partition, lake));
        }
    }

    /** Every file there is or was until it was damaged, by dataset and time. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (DatasetInfo dataset : lake.datasets()) {
            catalogue.index().partitions(dataset.instrument(), dataset.period()).stream()
                    .map(partition -> Entry.of(partition, lake.folder()))
                    .forEach(all::add);
        }
        catalogue.damaged().stream()
                .map(partition -> Entry.of(partition, lake.folder()))
                .forEach(all::add);
        return all;
    }

    /**
     * What is wrong with the file, a sentence without its end; empty when it is what was written.
     */
    public Optional<String> fault(Entry entry) {
        return new FileCheck(lake).fault(entry.partition());
    }

    /**
     * The rows of a file in order; empty when it can't be read, or its bars are not those that were
     * written: then what is right can't be known.
     */
    public Optional<OrderedRows> rows(Entry entry) {
        Path file = entry.info().file();
        try {
            OrderedRows rows = OrderedRows.read(file, entry.partition().info(), duckDb);
            return rows.areWhatWasWritten(file) ? Optional.of(rows) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a file says it was made from; empty when it can't even say that. */
    public List<Parent> parents(Entry entry) {
        try {
            return Lineage.read(entry.info().file()).parents();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Writes other bars in the place of a file; returns where the bin keeps the old one. */
    public Path replace(Entry entry, FlowBars bars, String change) throws LakeException {
        return writes.replace(entry.partition(), bars, change);
    }

    /** Moves a file into the bin; returns where it is now. */
    public Path remove(Entry entry) throws LakeException {
        return writes.remove(entry.partition());
    }
}
