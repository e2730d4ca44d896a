package alchemist.datalake.download;

import java.util.List;
import java.util.Locale;

/**
 * What a download did.
 *
 * @param missing pieces the source does not have, each as text
 * @param reissues files that were issued again or withdrawn, a sentence each
 * @param problems a sentence each, for the user
 * @param cancelled true when it was stopped before its end
 */
public record DownloadReport(
        PieceCounts files,
        BarCounts bars,
        List<String> missing,
        List<String> reissues,
        List<String> problems,
        boolean cancelled) {

    /** How many bars were added, replaced by others, or there already. */
    public record BarCounts(long added, long replaced, long unchanged) {

        BarCounts plus(long more, long changed, long same) {
            return new BarCounts(added + more, replaced + changed, unchanged + same);
        }
    }

    /**
     * @param unchanged files that were asked about and are as they were
     */
    public record PieceCounts(int fetched, int unchanged) {}

    public DownloadReport {
        missing = List.copyOf(missing);
        reissues = List.copyOf(reissues);
        problems = List.copyOf(problems);
    }

    public boolean isComplete() {
        return problems.isEmpty() && !cancelled;
    }

    /** The result as a sentence. */
    public String sentence() {
        int pieces = files.fetched();
        if (pieces == 0) {
            return cancelled
                    ? "Stopped before anything came."
                    : "Nothing to download." + asBefore();
        }
        return String.format(
                Locale.ROOT,
                "%,d file%s: %,d bars added, %,d replaced, %,d unchanged.%s%s",
                pieces,
                pieces == 1 ? "" : "s",
                bars.added(),
                bars.replaced(),
                bars.unchanged(),
                asBefore(),
                cancelled ? " Stopped; the next update goes on from here." : "");
    }

    private String asBefore() {
        return switch (files.unchanged()) {
            case 0 -> "";
            case 1 -> " 1 file is as it was.";
            default ->
                    String.format(Locale.ROOT, " %,d files are as they were.", files.unchanged());
        };
    }
}
