package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;
import alchemist.datalake.parquet.TimeRange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Catalogue rows in memory, grouped by dataset. Immutable.
 *
 * @param <K> what tells datasets apart; compared by its natural order
 */
final class PartitionIndex<K extends Comparable<K>, P extends CatalogueRow> {

    private final Function<P, K> key;
    private final SequencedMap<K, List<P>> datasets = new TreeMap<>();
    private final Map<String, P> byPath;

    PartitionIndex(Collection<P> partitions, Function<P, K> key) {
        this.key = key;
        byPath = partitions.stream().collect(Collectors.toMap(CatalogueRow::path, p -> p));
        Comparator<P> byTime = Comparator.comparingLong(partition -> partition.info().first());
        partitions.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((of, group) -> datasets.put(of, group.stream().sorted(byTime).toList()));
    }

    /** This index with some partitions added or replaced, and others gone. */
    PartitionIndex<K, P> with(Collection<P> changed, Collection<String> gone) {
        Map<String, P> all = new TreeMap<>(byPath);
        changed.forEach(partition -> all.put(partition.path(), partition));
        all.keySet().removeAll(gone);
        return new PartitionIndex<>(all.values(), key);
    }

    Optional<P> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** A dataset's partitions in time order; empty when there are none. */
    List<P> partitions(K of) {
        return datasets.getOrDefault(of, List.of());
    }

    List<P> partitions(K of, TimeRange range) {
        return partitions(of).stream()
                .filter(p -> range.touches(p.info().first(), p.info().last()))
                .toList();
    }

    /** Every dataset and its partitions. */
    SequencedMap<K, List<P>> datasets() {
        return datasets;
    }
}
