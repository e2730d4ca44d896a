package alchemist.datalake.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the bars of one file were made from, piece by piece, and what the file was before; kept in
 * the file's own metadata, so that it can't be separated from the bars.
 *
 * @param parents by first day
 * @param versions oldest first; of a file that was written very often, the newest
 */
public record Lineage(List<Parent> parents, List<Version> versions) {

    /** Nothing is known. */
    public static final Lineage NONE = new Lineage(List.of());

    private static final String PARENTS = "alchemist.parents";
    private static final String VERSIONS = "alchemist.versions";

    /** A daily update fills it in five months. */
    private static final int MOST_VERSIONS = 100;

    public Lineage {
        parents = List.copyOf(parents);
        versions =
                List.copyOf(
                        versions.subList(
                                Math.max(0, versions.size() - MOST_VERSIONS), versions.size()));
    }

    /** Of a file that was never written before. */
    public Lineage(List<Parent> parents) {
        this(parents, List.of());
    }

    /**
     * Reads it out of a finished file, without DuckDB.
     *
     * @throws IOException when the file is no complete Parquet file, or what it says is garbled
     */
    public static Lineage read(Path file) throws IOException {
        Map<String, String> metadata = ParquetFooter.read(file).metadata();
        try {
            return new Lineage(
                    metadata.getOrDefault(PARENTS, "").lines().map(Parent::parse).toList(),
                    metadata.getOrDefault(VERSIONS, "").lines().map(Version::parse).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the file does not say what its bars were made from", e);
        }
    }

    /**
     * This with newer parents; a newer one takes the place of those it makes obsolete, and
     * remembers what it was before where it is the same file.
     */
    public Lineage with(List<Parent> newer) {
        List<Parent> all = new ArrayList<>();
        newer.forEach(parent -> all.add(afterItself(parent)));
        for (Parent old : parents) {
            if (newer.stream().noneMatch(parent -> parent.supersedes(old))) {
                all.add(old);
            }
        }
        all.sort(
                Comparator.comparing((Parent parent) -> parent.days().from())
                        .thenComparing(Parent::origin)
                        .thenComparing(Parent::downloadedAt));
        return new Lineage(all, versions);
    }

    /** This as the successor of a file that it was written in place of. */
    public Lineage after(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new Lineage(parents, all);
    }

    /**
     * The days whose bars stand or fall with these newer parents: those of files that were issued
     * again, where no other file had a part in them.
     */
    public List<DayRange> reissued(List<Parent> newer) {
        return newer.stream()
                .filter(parent -> parents.stream().anyMatch(parent::isReissueOf))
                .filter(
                        parent ->
                                parents.stream()
                                        .filter(old -> old.days().touches(parent.days()))
                                        .allMatch(parent::isSameFileAs))
                .map(Parent::days)
                .toList();
    }

    /** True when both have the same parents, whenever these were downloaded. */
    public boolean saysTheSameAs(Lineage other) {
        return undated().equals(other.undated());
    }

    private List<Parent> undated() {
        return parents.stream().map(Parent::undated).toList();
    }

    private Parent afterItself(Parent newer) {
        return parents.stream()
                .filter(newer::isSameFileAs)
                .findFirst()
                .map(newer::after)
                .orElse(newer);
    }

    Map<String, String> metadata() {
        return Map.of(
                PARENTS,
                parents.stream().map(Parent::line).collect(Collectors.joining("\n")),
                VERSIONS,
                versions.stream().map(Version::line).collect(Collectors.joining("\n")));
    }
}
