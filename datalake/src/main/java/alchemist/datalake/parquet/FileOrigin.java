package alchemist.datalake.parquet;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the bars of a file came from.
 *
 * @param source the kind of source: {@code csv}, {@code synthetic}, {@code binance} and so on
 * @param origin the file, URL or seed the bars were made from
 * @param originSha256 hash of that file's bytes; empty when there is no such file
 */
public record FileOrigin(
        String source, String origin, String originSha256, boolean synthetic, Instant importedAt) {

    private static final String EARLIER = "; earlier: ";
    private static final int LONGEST = 1_000;

    /** The origin of a file that holds bars of {@code earlier} beside newer ones of this. */
    public FileOrigin after(FileOrigin earlier) {
        return new FileOrigin(
                joined(source, earlier.source, ", "),
                joined(origin, earlier.origin, EARLIER),
                originSha256,
                synthetic || earlier.synthetic,
                importedAt);
    }

    /** The same, written anew. */
    public FileOrigin at(Instant time) {
        return new FileOrigin(source, origin, originSha256, synthetic, time);
    }

    /** Names everything once, the newest first; what no longer fits is left out. */
    private static String joined(String newest, String earlier, String separator) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        names.add(newest);
        names.addAll(List.of(earlier.split(Pattern.quote(separator), -1)));
        String all = String.join(separator, names);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
