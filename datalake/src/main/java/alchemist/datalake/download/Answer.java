package alchemist.datalake.download;

import java.nio.file.Path;

/** What a server said to a question. */
public sealed interface Answer {

    /** A short answer, in memory. */
    record Body(String text) implements Answer {}

    /**
     * A file that is complete on the disk; whoever reads it deletes it.
     *
     * @param tag the server's ETag or date of it; empty when it says none
     */
    record Download(Path file, String tag) implements Answer {}

    /** The server has nothing there (404). */
    record NotThere() implements Answer {}
}
