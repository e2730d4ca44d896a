package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One file of a dataset, of bars or of events.
 *
 * @param first start of the first bar, or time of the first event, epoch nanoseconds UTC
 * @param last start of the last bar, or time of the last event, epoch nanoseconds UTC
 * @param sha256 hash of the file's bytes
 * @param origin the file or URL they came from
 * @param ticksPerMicro units of the file's {@code ts} column in a microsecond: 1, or 1,000
 */
public record PartitionInfo(
        Path file,
        long rows,
        long first,
        long last,
        long bytes,
        String sha256,
        String source,
        String origin,
        Instant importedAt,
        long ticksPerMicro) {

    static PartitionInfo of(CatalogueRow partition, Path lake) {
        return new PartitionInfo(
                lake.resolve(partition.path()),
                partition.info().rows(),
                partition.info().first(),
                partition.info().last(),
                partition.stamp().bytes(),
                partition.stamp().sha256(),
                partition.info().origin().source(),
                partition.info().origin().origin(),
                partition.info().origin().importedAt(),
                1_000 / partition.info().nanosPerTick());
    }
}
