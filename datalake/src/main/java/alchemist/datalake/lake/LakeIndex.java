package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue's files of bars in memory. Immutable. */
final class LakeIndex {

    private record Key(InstrumentId instrument, BarPeriod period) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::instrument).thenComparing(Key::period);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final PartitionIndex<Key, Partition> partitions;

    LakeIndex(Collection<Partition> partitions) {
        this(new PartitionIndex<>(partitions, LakeIndex::key));
    }

    private LakeIndex(PartitionIndex<Key, Partition> partitions) {
        this.partitions = partitions;
    }

    /** This index with some partitions added or replaced, and others gone. */
    LakeIndex with(Collection<Partition> changed, Collection<String> gone) {
        return new LakeIndex(partitions.with(changed, gone));
    }

    Optional<Partition> at(String path) {
        return partitions.at(path);
    }

    /** A dataset's partitions in time order; empty when there are none. */
    List<Partition> partitions(InstrumentId instrument, BarPeriod period) {
        return partitions.partitions(new Key(instrument, period));
    }

    List<Partition> partitions(InstrumentId instrument, BarPeriod period, TimeRange range) {
        return partitions.partitions(new Key(instrument, period), range);
    }

    List<DatasetInfo> datasets() {
        return partitions.datasets().values().stream().map(LakeIndex::summary).toList();
    }

    /** The periods there are of an instrument. */
    List<BarPeriod> periods(InstrumentId instrument) {
        return partitions.datasets().keySet().stream()
                .filter(key -> key.instrument().equals(instrument))
                .map(Key::period)
                .toList();
    }

    static DatasetInfo summary(List<Partition> partitions) {
        Key key = key(partitions.getFirst());
        DatasetSummary summary = DatasetSummary.of(partitions);
        return new DatasetInfo(
                key.instrument(),
                key.period(),
                summary.rows(),
                summary.first(),
                summary.last(),
                summary.source(),
                summary.bytes(),
                summary.updatedAt(),
                summary.synthetic(),
                partitions.size());
    }

    private static Key key(Partition partition) {
        return new Key(partition.info().instrument(), partition.info().period());
    }
}
