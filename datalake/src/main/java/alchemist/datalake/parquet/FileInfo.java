package alchemist.datalake.parquet;

import alchemist.engine.model.InstrumentId;

/** What a file of bars or of events says about itself. */
public sealed interface FileInfo permits BarFileInfo, EventFileInfo {

    InstrumentId instrument();

    /** Number of bars or events. */
    long rows();

    /** Time of the first one, epoch nanoseconds UTC; of a bar, its start. */
    long first();

    /** Time of the last one. */
    long last();

    /** What one unit of the {@code ts} column is: 1,000 (microseconds), or 1 where it has to be. */
    long nanosPerTick();

    FileOrigin origin();
}
