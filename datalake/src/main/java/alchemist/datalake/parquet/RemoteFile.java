package alchemist.datalake.parquet;

/**
 * What a source says of one of its files, by which it can be told whether the file was issued
 * again.
 *
 * @param checksum a SHA-256 or other mark of the content; empty when it says none
 * @param etag the server's ETag, with its quotes; empty when it says none
 * @param lastModified the server's date of it, as it is written; empty when it says none
 * @param bytes its size; −1 when it is not known
 */
public record RemoteFile(String checksum, String etag, String lastModified, long bytes) {

    /** Nothing is said, as of the answers of a service. */
    public static final RemoteFile NONE = new RemoteFile("", "", "", -1);

    /** Whether two descriptions are of the same content. */
    public enum Likeness {
        SAME,
        DIFFERENT,
        /** They have nothing in common that would tell. */
        UNKNOWN
    }

    /** A file of which only a mark of its content is known. */
    public static RemoteFile marked(String checksum) {
        return new RemoteFile(checksum, "", "", -1);
    }

    /** The same with what the source says of the content elsewhere. */
    public RemoteFile withChecksum(String other) {
        return new RemoteFile(other, etag, lastModified, bytes);
    }

    /** Compares what was said then with what is said now, the surest mark first. */
    public Likeness likeness(RemoteFile now) {
        if (bytes >= 0 && now.bytes >= 0 && bytes != now.bytes) {
            return Likeness.DIFFERENT;
        }
        if (isSaid(checksum) && (checksum.equals(now.etag) || checksum.equals(now.lastModified))) {
            return Likeness.SAME;
        }
        if (isSaid(etag) && isSaid(now.etag)) {
            return equal(etag, now.etag);
        }
        return isSaid(lastModified) && isSaid(now.lastModified)
                ? equal(lastModified, now.lastModified)
                : Likeness.UNKNOWN;
    }

    private static Likeness equal(String then, String now) {
        return then.equals(now) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static boolean isSaid(String mark) {
        return !mark.isEmpty();
    }
}
