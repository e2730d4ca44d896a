package alchemist.datalake.lake;

/**
 * The steps of the write protocol, in order, and those of a deletion; a process may die after any
 * of them.
 */
enum WriteStep {
    /** The file is under its temporary name and was read back, but may exist in memory only. */
    WRITTEN,
    /** The file's bytes are on the disk. */
    FORCED,
    /** The file has its final name. */
    RENAMED,
    /** The folder's entry is on the disk: from here on the bars survive a power cut. */
    FOLDER_FORCED,
    /** The catalogue knows the file. */
    CATALOGUED,
    /** A deleted file, or a copy of a mended one, is in the bin, and on the disk. */
    BINNED,
    /** The catalogue has forgotten the deleted files. */
    FORGOTTEN;

    /** Told after each step, on the writing thread. */
    @FunctionalInterface
    interface Listener {
        void reached(WriteStep step);
    }
}
