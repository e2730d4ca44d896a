package alchemist.datalake.lake;

import alchemist.engine.model.InstrumentId;

import java.time.Instant;

/** A dataset of the lake, whatever it holds. */
public sealed interface LakeDataset permits DatasetInfo, EventDatasetInfo {

    InstrumentId instrument();

    /** Number of bars or events. */
    long rows();

    /** Start of the first bar, or time of the first event, epoch nanoseconds UTC. */
    long first();

    /** Start of the last bar, or time of the last event, epoch nanoseconds UTC. */
    long last();

    /** The sources, separated by commas when there are several. */
    String source();

    /** Size on disk. */
    long bytes();

    /** When something was last added or replaced. */
    Instant updatedAt();

    /** Whether something of it is invented. */
    boolean synthetic();

    /** Number of files. */
    int partitions();

    /** What it holds, as users write it: {@code bars}, {@code trades}, {@code quotes} and so on. */
    default String content() {
        return switch (this) {
            case DatasetInfo _ -> "bars";
            case EventDatasetInfo events -> events.kind().text();
        };
    }

    /** Its name without the instrument: {@code 1m}, {@code trades}. */
    default String label() {
        return switch (this) {
            case DatasetInfo bars -> bars.period().toString();
            case EventDatasetInfo events -> events.kind().text();
        };
    }
}
