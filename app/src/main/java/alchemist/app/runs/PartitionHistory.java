package alchemist.app.runs;

import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.Reissue;
import alchemist.datalake.parquet.Version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Why a partition of the lake is another file today, as far as the partition itself tells. */
final class PartitionHistory {

    private final Lineage lineage;

    PartitionHistory(Lineage lineage) {
        this.lineage = lineage;
    }

    /**
     * What has happened since it was that file, a sentence each: how it was written anew, and which
     * files behind it were issued again. Nothing where the partition does not remember that file.
     */
    List<String> since(String sha256) {
        List<Version> versions = lineage.versions();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).sha256().equals(sha256)) {
                Instant written = i == 0 ? Instant.MIN : versions.get(i - 1).endedAt();
                List<String> sentences =
                        new ArrayList<>(changes(versions.subList(i, versions.size())));
                lineage.parents().forEach(parent -> sentences.addAll(reissues(parent, written)));
                return sentences;
            }
        }
        return List.of();
    }

    private static List<String> changes(List<Version> versions) {
        return versions.stream()
                .map(
                        version ->
                                "It was written anew on %s: %s."
                                        .formatted(day(version.endedAt()), version.change()))
                .toList();
    }

    private static List<String> reissues(Parent parent, Instant written) {
        List<String> sentences = new ArrayList<>();
        List<Reissue> all = parent.reissues();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).noticedAt().isAfter(written)) {
                String next = i + 1 < all.size() ? all.get(i + 1).before() : parent.sha256();
                sentences.add(
                        "The file behind %s was re-issued on %s: the sha256 of %s was %s, then %s."
                                .formatted(
                                        parent.days(),
                                        day(all.get(i).noticedAt()),
                                        parent.name(),
                                        all.get(i).before(),
                                        next));
            }
        }
        return sentences;
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
