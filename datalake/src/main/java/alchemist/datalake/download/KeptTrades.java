package alchemist.datalake.download;

import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.EventImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.RemoteFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the trades that bars were made from. They are written at once, before their bars: a day of
 * them is too much to wait in memory, and bars must not name files that are not there. Used by one
 * thread.
 */
final class KeptTrades {

    private static final String TRADES = "trades";

    private final Lake lake;
    private final String source;
    private final Map<Parent, List<Parent>> partitions = new HashMap<>();
    private long added;

    KeptTrades(Lake lake, String source) {
        this.lake = lake;
        this.source = source;
    }

    /** Writes a piece's trades, if it has some; returns the piece without them. */
    Fetched.Bars keep(Fetched.Bars piece) throws LakeException {
        EventSeries trades = piece.trades().orElse(null);
        if (trades == null || trades.isEmpty()) {
            return piece;
        }
        Parent archive = piece.parent();
        Provenance provenance =
                Provenance.downloaded(source, List.of(as(archive, trades.size(), TRADES)));
        EventImportResult result = lake.events().write(trades, provenance);
        added += result.added();
        List<Parent> files = new ArrayList<>();
        for (PartitionInfo file : result.partitions()) {
            files.add(partition(file, archive));
        }
        partitions.put(archive, files);
        return piece.withTrades(Optional.empty());
    }

    /** What the bars of a piece were made from: its archive, and the files of trades it became. */
    List<Parent> parents(Fetched.Bars piece) {
        List<Parent> parents = new ArrayList<>(List.of(piece.parent()));
        parents.addAll(partitions.getOrDefault(piece.parent(), List.of()));
        return parents;
    }

    /** True for a file of the lake, which no source knows. */
    static boolean isKept(Parent parent) {
        return parent.origin().startsWith(TRADES + "/");
    }

    long added() {
        return added;
    }

    private Parent partition(PartitionInfo file, Parent archive) {
        return new Parent(
                lake.folder().relativize(file.file()).toString().replace('\\', '/'),
                RemoteFile.NONE,
                file.sha256(),
                archive.days(),
                archive.whole(),
                archive.rows(),
                archive.transformation(),
                archive.downloadedAt(),
                List.of());
    }

    private static Parent as(Parent archive, long rows, String transformation) {
        return new Parent(
                archive.origin(),
                archive.remote(),
                archive.sha256(),
                archive.days(),
                archive.whole(),
                rows,
                transformation,
                archive.downloadedAt(),
                archive.reissues());
    }
}
