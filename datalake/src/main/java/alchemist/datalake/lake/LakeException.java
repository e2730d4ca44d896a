package alchemist.datalake.lake;

import java.util.List;

/**
 * Something outside the program stopped the lake: a file, a folder, what a file contains. The
 * message is a sentence for the user: what, where, what to do.
 */
public final class LakeException extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> details;

    public LakeException(String message) {
        this(message, List.of());
    }

    public LakeException(String message, Throwable cause) {
        super(message, cause);
        details = List.of();
    }

    /**
     * @param details one line each, where the message can only name the first of many problems
     */
    public LakeException(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    /** All problems, one line each; empty where the message says everything. */
    public List<String> details() {
        return details;
    }
}
