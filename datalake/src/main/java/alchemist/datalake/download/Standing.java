package alchemist.datalake.download;

/** What has become of a file at its source since it was downloaded. */
public enum Standing {
    SAME,
    /** It was issued again with another content. */
    REISSUED,
    /** The source no longer has it. */
    WITHDRAWN,
    /** The source says too little of it to tell. */
    UNKNOWN
}
