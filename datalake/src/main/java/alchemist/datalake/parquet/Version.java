package alchemist.datalake.parquet;

import java.time.Instant;
import java.util.List;

/**
 * What a partition was before it was written anew.
 *
 * @param sha256 hash of that file's bytes
 * @param rows bars it held
 * @param endedAt when the next one took its place
 * @param change what the next one changed, for example {@code 5 bars added from /data/spy.csv}
 */
public record Version(String sha256, long rows, Instant endedAt, String change) {

    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 4;

    /** One line; what would break it is made a blank. */
    String line() {
        return String.join(
                SEPARATOR,
                sha256,
                Long.toString(rows),
                endedAt.toString(),
                change.replaceAll("\\p{Cntrl}", " "));
    }

    /**
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no line of
     *     {@link #line}
     */
    static Version parse(String line) {
        List<String> fields = List.of(line.split(SEPARATOR, -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("a version has " + FIELDS + " fields");
        }
        return new Version(
                fields.get(0),
                Long.parseLong(fields.get(1)),
                Instant.parse(fields.get(2)),
                fields.get(3));
    }
}
