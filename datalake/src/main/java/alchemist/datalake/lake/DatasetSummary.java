package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows of a dataset come to. */
record DatasetSummary(
        long rows,
        long first,
        long last,
        String source,
        long bytes,
        Instant updatedAt,
        boolean synthetic) {

    /**
     * @param partitions at least one, in time order
     */
    static DatasetSummary of(List<? extends CatalogueRow> partitions) {
        return new DatasetSummary(
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
                partitions.stream().anyMatch(p -> p.info().origin().synthetic()));
    }
}
