package alchemist.datalake.lake;

import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.Parent;

import java.time.Instant;
import java.util.List;

/**
 * Where bars come from; kept in every file and in the catalogue.
 *
 * @param source the kind of source: {@code csv}, {@code synthetic}, {@code binance} and so on
 * @param origin the file, URL or seed the bars were made from
 * @param originSha256 hash of the file's bytes; empty when there is no file
 * @param parents the files and answers that were downloaded, where there are several
 * @param synthetic true for invented bars, which must be labelled wherever they are shown
 */
public record Provenance(
        String source,
        String origin,
        String originSha256,
        boolean synthetic,
        List<Parent> parents) {

    public Provenance {
        parents = List.copyOf(parents);
    }

    /** Bars of one file. */
    public Provenance(String source, String origin, String originSha256, boolean synthetic) {
        this(source, origin, originSha256, synthetic, List.of());
    }

    /**
     * Bars that were downloaded.
     *
     * @param parents at least one, what they were made from
     */
    public static Provenance downloaded(String source, List<Parent> parents) {
        Parent last = parents.getLast();
        return new Provenance(source, last.origin(), last.sha256(), false, parents);
    }

    /** Invented bars; {@code origin} says how they can be made again. */
    public static Provenance synthetic(String origin) {
        return new Provenance("synthetic", origin, "", true);
    }

    FileOrigin importedAt(Instant time) {
        return new FileOrigin(source, origin, originSha256, synthetic, time);
    }
}
