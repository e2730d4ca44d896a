package alchemist.datalake.lake;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.time.Instant;

/**
 * What the lake holds of one instrument and period.
 *
 * @param first start of the first bar, epoch nanoseconds UTC
 * @param last start of the last bar, epoch nanoseconds UTC
 * @param source the sources, separated by commas when there are several
 * @param bytes size on disk
 * @param updatedAt when bars were last added or replaced
 * @param partitions number of files
 */
public record DatasetInfo(
        InstrumentId instrument,
        BarPeriod period,
        long rows,
        long first,
        long last,
        String source,
        long bytes,
        Instant updatedAt,
        boolean synthetic,
        int partitions)
        implements LakeDataset {}
