package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.ContentHash;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares files with the hashes in the catalogue, and their bars with the hash inside them. */
final class FileCheck {

    private final Lake lake;

    FileCheck(Lake lake) {
        this.lake = lake;
    }

    /** A sentence without its end for each file that is not what it was. */
    List<String> faults(List<Partition> partitions) {
        return partitions.stream().flatMap(partition -> fault(partition).stream()).toList();
    }

    /** The sentence for one file; empty when it is what it was. */
    Optional<String> fault(Partition partition) {
        Path file = lake.folder().resolve(partition.path());
        try {
            if (!Sha256.of(file).equals(partition.stamp().sha256())) {
                return Optional.of(file + " is not the file that was written");
            }
            return isIntact(partition, file)
                    ? Optional.empty()
                    : Optional.of(file + " holds other bars than were written");
        } catch (IOException e) {
            return Optional.of(file + " can't be read: " + FileTrouble.reason(e));
        } catch (LakeException e) {
            return Optional.of(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        }
    }

    private boolean isIntact(Partition partition, Path file) throws IOException, LakeException {
        Optional<String> stored = ContentHash.stored(file);
        if (stored.isEmpty()) {
            return true;
        }
        BarSeries bars =
                lake.read(
                        partition.info().instrument(),
                        partition.info().period(),
                        List.of(partition),
                        TimeRange.ALL);
        return stored.get().equals(ContentHash.of(bars));
    }
}
