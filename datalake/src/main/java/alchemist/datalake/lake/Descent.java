package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.RemoteFile;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says what a file that is about to be written comes from.
 *
 * @param before the lineage of the file it replaces
 */
record Descent(Provenance provenance, Lineage before, Instant now) {

    /** What has days in the file: the downloads, or else the one file that was imported. */
    List<Parent> parents(String path, BarSeries bars) {
        return provenance.parents().isEmpty()
                ? List.of(imported(bars))
                : provenance.parents().stream()
                        .filter(
                                parent ->
                                        LakeFolder.days(path)
                                                .map(parent.days()::touches)
                                                .orElse(true))
                        .toList();
    }

    /** True when downloads must be written down although no bar changes, lest they come again. */
    boolean tellsNews(List<Parent> parents) {
        return !provenance.parents().isEmpty() && !before.with(parents).saysTheSameAs(before);
    }

    Lineage lineage(List<Parent> parents, Optional<Partition> old, Merge merge) {
        Lineage after = before.with(parents);
        return old.map(file -> after.after(version(file, change(merge), now))).orElse(after);
    }

    /** What a file was until now. */
    static Version version(Partition old, String change, Instant now) {
        return new Version(old.stamp().sha256(), old.info().rows(), now, change);
    }

    private String change(Merge merge) {
        return merge.change() + " from " + provenance.origin();
    }

    private Parent imported(BarSeries bars) {
        return new Parent(
                provenance.origin(),
                RemoteFile.NONE,
                provenance.originSha256(),
                DayRange.of(bars),
                false,
                bars.size(),
                Parent.IMPORT,
                now);
    }
}
