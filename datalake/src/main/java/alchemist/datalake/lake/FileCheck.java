package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.ContentHash;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> faults = new ArrayList<>();
        for (Partition partition : partitions) {
            Path file = lake.folder().resolve(partition.path());
            try {
                if (!Sha256.of(file).equals(partition.stamp().sha256())) {
                    faults.add(file + " is not the file that was written");
                } else if (!isIntact(partition, file)) {
                    faults.add(file + " holds other bars than were written");
                }
            } catch (IOException e) {
                faults.add(file + " can't be read: " + FileTrouble.reason(e));
            } catch (LakeException e) {
                faults.add(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
            }
        }
        return faults;
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
