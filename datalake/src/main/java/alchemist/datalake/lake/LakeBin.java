package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where deleted files go: a folder per deletion that repeats the lake's own folders. Moving them
 * back brings them back; nothing empties the bin but the user.
 *
 * @param lake the lake's folder
 * @param folder of this deletion
 */
record LakeBin(Path lake, Path folder) {

    static LakeBin at(Path lake, Instant now) {
        String name = now.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        Path bin = lake.resolve("bin");
        Path folder = bin.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = bin.resolve(name + "-" + i);
        }
        return new LakeBin(lake, folder);
    }

    /** Moves files into the bin, one by one; a process that dies leaves each in one place. */
    Path take(List<Partition> partitions, WriteStep.Listener steps) throws IOException {
        for (Partition partition : partitions) {
            Path from = lake.resolve(partition.path());
            Path to = folder.resolve(partition.path());
            Files.createDirectories(to.resolve("..").normalize());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            LakeWriter.forceFolder(to.resolve("..").normalize());
            LakeWriter.forceFolder(from.resolve("..").normalize());
            steps.reached(WriteStep.BINNED);
        }
        return folder;
    }

    /** Puts a copy of a file into the bin, whole and on the disk. */
    Path keep(Partition partition, WriteStep.Listener steps) throws IOException {
        Path to = folder.resolve(partition.path());
        Path parent = to.resolve("..").normalize();
        Files.createDirectories(parent);
        Files.copy(lake.resolve(partition.path()), to);
        LakeWriter.force(to);
        LakeWriter.forceFolder(parent);
        steps.reached(WriteStep.BINNED);
        return to;
    }
}
