package alchemist.datalake.download;

/** Follows a download; called on the thread that runs it. */
public interface DownloadProgress {

    /** Nobody looks, nobody cancels. */
    DownloadProgress NONE = (done, known, bytes) -> {};

    /**
     * Called now and then.
     *
     * @param done pieces that are finished
     * @param known all pieces that are known so far
     * @param bytes that were read
     */
    void advanced(int done, int known, long bytes);

    /** Asked now and then; true stops the work, and what is there stays there. */
    default boolean cancelled() {
        return false;
    }
}
