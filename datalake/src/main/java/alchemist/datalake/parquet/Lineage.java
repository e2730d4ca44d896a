package alchemist.datalake.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the bars of one file were made from, piece by piece; kept in the file's own metadata, so
 * that it can't be separated from the bars.
 *
 * @param parents by first day
 */
public record Lineage(List<Parent> parents) {

    /** Nothing is known, or there was one file, which {@link FileOrigin} names. */
    public static final Lineage NONE = new Lineage(List.of());

    static final String KEY = "alchemist.parents";

    public Lineage {
        parents = List.copyOf(parents);
    }

    /**
     * Reads it out of a finished file, without DuckDB.
     *
     * @throws IOException when the file is no complete Parquet file, or what it says is garbled
     */
    public static Lineage read(Path file) throws IOException {
        String text = ParquetFooter.read(file).metadata().getOrDefault(KEY, "");
        try {
            return new Lineage(text.lines().map(Parent::parse).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the file does not say what its bars were made from", e);
        }
    }

    /** This with newer parents; a newer one takes the place of those whose days it covers. */
    public Lineage with(List<Parent> newer) {
        List<Parent> all = new ArrayList<>(newer);
        for (Parent old : parents) {
            if (newer.stream().noneMatch(parent -> parent.days().contains(old.days()))) {
                all.add(old);
            }
        }
        all.sort(
                Comparator.comparing((Parent parent) -> parent.days().from())
                        .thenComparing(Parent::origin));
        return new Lineage(all);
    }

    /** True when both say the same, whenever it was downloaded. */
    public boolean saysTheSameAs(Lineage other) {
        return undated().equals(other.undated());
    }

    private List<Parent> undated() {
        return parents.stream().map(Parent::undated).toList();
    }

    String text() {
        return parents.stream().map(Parent::line).collect(Collectors.joining("\n"));
    }
}
