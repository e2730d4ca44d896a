package alchemist.datalake.download;

import alchemist.datalake.parquet.RemoteFile;

import java.nio.file.Path;

/** What a server said to a question. */
public sealed interface Answer {

    /** A short answer, in memory. */
    record Body(String text) implements Answer {}

    /**
     * A file that is complete on the disk; whoever reads it deletes it.
     *
     * @param remote what the server says of it
     */
    record Download(Path file, RemoteFile remote) implements Answer {}

    /** What a server says of a file without sending it. */
    record Description(RemoteFile remote) implements Answer {}

    /** The file is still the one that was asked about. */
    record NotModified() implements Answer {}

    /** The server sends files, but does not describe them. */
    record NotDescribed() implements Answer {}

    /** The server has nothing there (404). */
    record NotThere() implements Answer {}
}
