package alchemist.datalake.quality;

import alchemist.datalake.lake.PartitionInfo;

/**
 * What was done, or is to be done, about one file.
 *
 * @param text what it is, as a sentence
 */
public record Repair(PartitionInfo file, Outcome outcome, String text) {

    /** What came of it. */
    public enum Outcome {
        /** It is as it should be now, and what it was is in the bin. */
        MENDED,
        /** It would be mended; nothing was done. */
        PLANNED,
        /** It may well be true, so it stays until the user says otherwise. */
        LEFT,
        /** It is still damaged; the text says what to do. */
        DAMAGED
    }
}
