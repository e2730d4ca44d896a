package alchemist.datalake.parquet;

import java.time.Instant;

/**
 * A file was issued again with another content.
 *
 * @param before SHA-256 of the content it had
 * @param noticedAt when the newer content was downloaded
 */
public record Reissue(String before, Instant noticedAt) {

    private static final String SEPARATOR = "@";

    String text() {
        return before + SEPARATOR + noticedAt;
    }

    /**
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is not one of
     *     {@link #text}
     */
    static Reissue parse(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("'" + text + "' tells of no earlier file");
        }
        return new Reissue(text.substring(0, at), Instant.parse(text.substring(at + 1)));
    }
}
