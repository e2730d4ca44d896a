package alchemist.datalake.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A file or answer that bars of a partition were made from.
 *
 * @param origin its URL or path
 * @param remoteChecksum what the source itself says of it: a SHA-256 or an ETag; empty when nothing
 * @param sha256 hash of the bytes that were read
 * @param days the days it covers
 * @param whole false when its last day was not over yet, or it stands in for a file to come
 * @param rows bars it gave
 * @param transformation what was done with it, for example {@code trades to bars}
 */
public record Parent(
        String origin,
        String remoteChecksum,
        String sha256,
        DayRange days,
        boolean whole,
        long rows,
        String transformation,
        Instant downloadedAt) {

    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 9;

    Parent undated() {
        return new Parent(
                origin, remoteChecksum, sha256, days, whole, rows, transformation, Instant.EPOCH);
    }

    /** One line; what would break it is made a blank. */
    String line() {
        return String.join(
                SEPARATOR,
                plain(origin),
                plain(remoteChecksum),
                sha256,
                days.from().toString(),
                days.to().toString(),
                Boolean.toString(whole),
                Long.toString(rows),
                plain(transformation),
                downloadedAt.toString());
    }

    /**
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no line of
     *     {@link #line}
     */
    static Parent parse(String line) {
        List<String> fields = List.of(line.split(SEPARATOR, -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("a parent has " + FIELDS + " fields");
        }
        return new Parent(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                new DayRange(LocalDate.parse(fields.get(3)), LocalDate.parse(fields.get(4))),
                Boolean.parseBoolean(fields.get(5)),
                Long.parseLong(fields.get(6)),
                fields.get(7),
                Instant.parse(fields.get(8)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
