package alchemist.datalake.download;

import alchemist.datalake.parquet.Parent;

import java.util.ArrayList;
import java.util.List;

/** What came of asking about files again. Used by one thread. */
final class RecheckTally {

    private final List<String> sentences = new ArrayList<>();
    private int unchanged;

    void unchanged() {
        unchanged++;
    }

    void withdrawn(PieceFetcher.Planned planned) {
        sentences.add(
                "%s is no longer at its source; what the lake has of it is kept."
                        .formatted(Archives.name(planned.piece().uri())));
    }

    /** Tells of a file that came again with another content; of others there is nothing to tell. */
    void fetched(PieceFetcher.Planned planned, Fetched.Bars bars) {
        Parent now = bars.parent();
        planned.have()
                .map(Parent::sha256)
                .filter(before -> !before.equals(now.sha256()))
                .map(
                        before ->
                                "%s was issued again: its sha256 was %s, now it is %s."
                                        .formatted(now.name(), before, now.sha256()))
                .ifPresent(sentences::add);
    }

    List<String> sentences() {
        return sentences;
    }

    int unchangedFiles() {
        return unchanged;
    }
}
