package alchemist.datalake.source;

/** Follows long work, on the thread that does it. */
public interface ImportProgress {

    /** Nobody looks, nobody cancels. */
    ImportProgress NONE = (rows, bytes, total) -> {};

    /**
     * Called now and then.
     *
     * @param rows bars read so far
     * @param bytes how much of the file that was
     * @param total the file's size
     */
    void advanced(long rows, long bytes, long total);

    /** Asked now and then; true stops the work, and nothing is imported. */
    default boolean cancelled() {
        return false;
    }
}
