package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The catalogue's rows in memory, grouped by dataset. Immutable. */
final class LakeIndex {

    private record Key(InstrumentId instrument, BarPeriod period) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::instrument).thenComparing(Key::period);
    private static final Comparator<Partition> BY_TIME =
            Comparator.comparingLong(partition -> partition.info().first());

    private final SequencedMap<Key, List<Partition>> datasets = new TreeMap<>(ORDER);
    private final Map<String, Partition> byPath;

    LakeIndex(Collection<Partition> partitions) {
        byPath = partitions.stream().collect(Collectors.toMap(Partition::path, p -> p));
        partitions.stream()
                .collect(Collectors.groupingBy(LakeIndex::key))
                .forEach(
                        (key, group) -> datasets.put(key, group.stream().sorted(BY_TIME).toList()));
    }

    /** This index with some partitions added or replaced. */
    LakeIndex with(Collection<Partition> changed) {
        Map<String, Partition> all = new TreeMap<>(byPath);
        changed.forEach(partition -> all.put(partition.path(), partition));
        return new LakeIndex(all.values());
    }

    /** This index without some partitions. */
    LakeIndex without(Collection<String> paths) {
        Map<String, Partition> all = new TreeMap<>(byPath);
        all.keySet().removeAll(paths);
        return new LakeIndex(all.values());
    }

    Optional<Partition> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Collection<Partition> all() {
        return byPath.values();
    }

    /** A dataset's partitions in time order; empty when there are none. */
    List<Partition> partitions(InstrumentId instrument, BarPeriod period) {
        return datasets.getOrDefault(new Key(instrument, period), List.of());
    }

    List<Partition> partitions(InstrumentId instrument, BarPeriod period, TimeRange range) {
        return partitions(instrument, period).stream()
                .filter(p -> range.touches(p.info().first(), p.info().last()))
                .toList();
    }

    List<DatasetInfo> datasets() {
        return datasets.values().stream().map(LakeIndex::summary).toList();
    }

    /** The periods there are of an instrument. */
    List<BarPeriod> periods(InstrumentId instrument) {
        return datasets.keySet().stream()
                .filter(key -> key.instrument().equals(instrument))
                .map(Key::period)
                .toList();
    }

    static DatasetInfo summary(List<Partition> partitions) {
        Key key = key(partitions.getFirst());
        return new DatasetInfo(
                key.instrument(),
                key.period(),
                partitions.stream().mapToLong(p -> p.info().rows()).sum(),
                partitions.getFirst().info().first(),
                partitions.stream().mapToLong(p -> p.info().last()).max().orElseThrow(),
                partitions.stream()
                        .map(p -> p.info().origin().source())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                partitions.stream().mapToLong(p -> p.stamp().bytes()).sum(),
                partitions.stream()
                        .map(p -> p.info().origin().importedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                partitions.stream().anyMatch(p -> p.info().origin().synthetic()),
                partitions.size());
    }

    private static Key key(Partition partition) {
        return new Key(partition.info().instrument(), partition.info().period());
    }
}
