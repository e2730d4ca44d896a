package alchemist.datalake.download;

import java.util.List;
import java.util.Locale;

/**
 * What a download did.
 *
 * @param pieces that were fetched
 * @param trades that were added beside the bars made of them
 * @param missing pieces the source does not have, each as text
 * @param problems a sentence each, for the user
 * @param cancelled true when it was stopped before its end
 */
public record DownloadReport(
        int pieces,
        BarCounts bars,
        long trades,
        List<String> missing,
        List<String> problems,
        boolean cancelled) {

    /** How many bars were added, replaced by others, or there already. */
    public record BarCounts(long added, long replaced, long unchanged) {

        BarCounts plus(long more, long changed, long same) {
            return new BarCounts(added + more, replaced + changed, unchanged + same);
        }
    }

    public DownloadReport {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }

    public boolean isComplete() {
        return problems.isEmpty() && !cancelled;
    }

    /** The result as a sentence. */
    public String sentence() {
        if (pieces == 0) {
            return cancelled ? "Stopped before anything came." : "Nothing to download.";
        }
        return String.format(
                Locale.ROOT,
                "%,d file%s: %,d bars added, %,d replaced, %,d unchanged.%s%s",
                pieces,
                pieces == 1 ? "" : "s",
                bars.added(),
                bars.replaced(),
                bars.unchanged(),
                trades == 0 ? "" : String.format(Locale.ROOT, " %,d trades kept.", trades),
                cancelled ? " Stopped; the next update goes on from here." : "");
    }
}
