package alchemist.datalake.download;

/** A line of a source's file is not what it should be; the message begins with its number. */
public final class RowException extends Exception {

    private static final long serialVersionUID = 1;

    public RowException(long line, String problem) {
        super("line " + line + ": " + problem);
    }
}
