package alchemist.datalake.lake;

import alchemist.datalake.catalog.EventPartition;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.InstrumentId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue's files of trades, quotes and funding rates in memory. Immutable. */
final class EventIndex {

    private record Key(InstrumentId instrument, EventKind kind) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::instrument).thenComparing(Key::kind);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final PartitionIndex<Key, EventPartition> partitions;

    EventIndex(Collection<EventPartition> partitions) {
        this(new PartitionIndex<>(partitions, EventIndex::key));
    }

    private EventIndex(PartitionIndex<Key, EventPartition> partitions) {
        this.partitions = partitions;
    }

    /** This index with some partitions added or replaced, and others gone. */
    EventIndex with(Collection<EventPartition> changed, Collection<String> gone) {
        return new EventIndex(partitions.with(changed, gone));
    }

    Optional<EventPartition> at(String path) {
        return partitions.at(path);
    }

    /** A dataset's partitions in time order; empty when there are none. */
    List<EventPartition> partitions(InstrumentId instrument, EventKind kind) {
        return partitions.partitions(new Key(instrument, kind));
    }

    List<EventPartition> partitions(InstrumentId instrument, EventKind kind, TimeRange range) {
        return partitions.partitions(new Key(instrument, kind), range);
    }

    List<EventDatasetInfo> datasets() {
        return partitions.datasets().values().stream().map(EventIndex::summary).toList();
    }

    static EventDatasetInfo summary(List<EventPartition> partitions) {
        Key key = key(partitions.getFirst());
        DatasetSummary summary = DatasetSummary.of(partitions);
        return new EventDatasetInfo(
                key.instrument(),
                key.kind(),
                summary.rows(),
                summary.first(),
                summary.last(),
                summary.source(),
                summary.bytes(),
                summary.updatedAt(),
                summary.synthetic(),
                partitions.size());
    }

    private static Key key(EventPartition partition) {
        return new Key(partition.info().instrument(), partition.info().kind());
    }
}
