package alchemist.datalake.lake;

import alchemist.datalake.parquet.FileOrigin;

import java.time.Instant;

/**
 * Where bars come from; kept in every file and in the catalogue.
 *
 * @param source the kind of source: {@code csv}, {@code synthetic}, later {@code binance} and so on
 * @param origin the file, URL or seed the bars were made from
 * @param originSha256 hash of the file's bytes; empty when there is no file
 * @param synthetic true for invented bars, which must be labelled wherever they are shown
 */
public record Provenance(String source, String origin, String originSha256, boolean synthetic) {

    /** Invented bars; {@code origin} says how they can be made again. */
    public static Provenance synthetic(String origin) {
        return new Provenance("synthetic", origin, "", true);
    }

    FileOrigin importedAt(Instant time) {
        return new FileOrigin(source, origin, originSha256, synthetic, time);
    }
}
