package alchemist.datalake.lake;

import alchemist.datalake.event.EventKind;
import alchemist.engine.model.InstrumentId;

import java.time.Instant;

/**
 * What the lake holds of one instrument's trades, quotes or funding rates.
 *
 * @param first time of the first event, epoch nanoseconds UTC
 * @param last time of the last event, epoch nanoseconds UTC
 * @param source the sources, separated by commas when there are several
 * @param bytes size on disk
 * @param updatedAt when events were last added or replaced
 * @param partitions number of files: days of trades and quotes, years of funding rates
 */
public record EventDatasetInfo(
        InstrumentId instrument,
        EventKind kind,
        long rows,
        long first,
        long last,
        String source,
        long bytes,
        Instant updatedAt,
        boolean synthetic,
        int partitions)
        implements LakeDataset {}
