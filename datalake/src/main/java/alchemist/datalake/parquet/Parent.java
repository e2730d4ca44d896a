package alchemist.datalake.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file or answer that bars of a partition were made from.
 *
 * @param origin its URL or path
 * @param remote what the source itself says of it
 * @param sha256 hash of the bytes that were read; empty where there were none
 * @param days the days it covers
 * @param whole false when its last day was not over yet, it stands in for a file to come, or it is
 *     no download
 * @param rows bars it gave
 * @param transformation what was done with it, for example {@code trades to bars}
 * @param reissues what it was before, oldest first; usually nothing
 */
public record Parent(
        String origin,
        RemoteFile remote,
        String sha256,
        DayRange days,
        boolean whole,
        long rows,
        String transformation,
        Instant downloadedAt,
        List<Reissue> reissues) {

    /** What is done with a file that the user imports. */
    public static final String IMPORT = "import";

    private static final String SEPARATOR = "\t";
    private static final String BLANK = " ";

    /** Before remote files were described. */
    private static final int FIELDS_AT_FIRST = 9;

    private static final int FIELDS = 13;

    public Parent {
        reissues = List.copyOf(reissues);
    }

    /** One that was never issued before, as far as is known. */
    public Parent(
            String origin,
            RemoteFile remote,
            String sha256,
            DayRange days,
            boolean whole,
            long rows,
            String transformation,
            Instant downloadedAt) {
        this(origin, remote, sha256, days, whole, rows, transformation, downloadedAt, List.of());
    }

    /** True for a file that the user imported, rather than a download. */
    public boolean isImport() {
        return transformation.equals(IMPORT);
    }

    /** The last part of its origin. */
    public String name() {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    /** True when this and the other are the same file of a source, whatever its content. */
    boolean isSameFileAs(Parent other) {
        return !remote.equals(RemoteFile.NONE)
                && name().equals(other.name())
                && days.contains(other.days);
    }

    /** True when the other is the same file with another content. */
    boolean isReissueOf(Parent other) {
        return isSameFileAs(other) && !sha256.equals(other.sha256) && !other.sha256.isEmpty();
    }

    /**
     * True when this makes the other one obsolete. An import may hold a part of its days only, so
     * it stands beside what else there is.
     */
    boolean supersedes(Parent other) {
        boolean imported = isImport() || other.isImport();
        return imported ? undated().equals(other.undated()) : days.contains(other.days);
    }

    /** This as the successor of the same file. */
    Parent after(Parent before) {
        List<Reissue> all = new ArrayList<>(before.reissues);
        if (isReissueOf(before)) {
            all.add(new Reissue(before.sha256, downloadedAt));
        }
        return with(downloadedAt, all);
    }

    Parent undated() {
        return with(Instant.EPOCH, reissues);
    }

    private Parent with(Instant time, List<Reissue> earlier) {
        return new Parent(origin, remote, sha256, days, whole, rows, transformation, time, earlier);
    }

    /** One line; what would break it is made a blank. */
    String line() {
        return String.join(
                SEPARATOR,
                plain(origin),
                plain(remote.checksum()),
                sha256,
                days.from().toString(),
                days.to().toString(),
                Boolean.toString(whole),
                Long.toString(rows),
                plain(transformation),
                downloadedAt.toString(),
                plain(remote.etag()),
                plain(remote.lastModified()),
                Long.toString(remote.bytes()),
                reissues.stream().map(Reissue::text).collect(Collectors.joining(BLANK)));
    }

    /**
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no line of
     *     {@link #line}
     */
    static Parent parse(String line) {
        List<String> fields = List.of(line.split(SEPARATOR, -1));
        if (fields.size() != FIELDS && fields.size() != FIELDS_AT_FIRST) {
            throw new IllegalArgumentException("a parent has " + FIELDS + " fields");
        }
        boolean described = fields.size() == FIELDS;
        return new Parent(
                fields.get(0),
                described ? remote(fields) : RemoteFile.marked(fields.get(1)),
                fields.get(2),
                new DayRange(LocalDate.parse(fields.get(3)), LocalDate.parse(fields.get(4))),
                Boolean.parseBoolean(fields.get(5)),
                Long.parseLong(fields.get(6)),
                fields.get(7),
                Instant.parse(fields.get(8)),
                described ? reissues(fields.get(12)) : List.of());
    }

    private static RemoteFile remote(List<String> fields) {
        return new RemoteFile(
                fields.get(1), fields.get(9), fields.get(10), Long.parseLong(fields.get(11)));
    }

    private static List<Reissue> reissues(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BLANK)).map(Reissue::parse).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", BLANK);
    }
}
