package alchemist.datalake.lake;

import alchemist.datalake.catalog.FileStamp;
import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.BarFileWriter;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Lineage;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The write protocol: every file is written, checked and forced under a temporary name first; only
 * then are they renamed, one by one. Used by one thread at a time.
 */
final class LakeWriter {

    /** A finished file that waits for its final name. */
    record Staged(Path temp, String path, BarFileInfo info, String sha256) {}

    private final LakeFolder folder;
    private final BarFileWriter writer;
    private final WriteStep.Listener steps;

    LakeWriter(LakeFolder folder, BarFileWriter writer, WriteStep.Listener steps) {
        this.folder = folder;
        this.writer = writer;
        this.steps = steps;
    }

    /** Writes a whole, durable file under a temporary name. */
    Staged stage(String path, FlowBars bars, FileOrigin origin, Lineage lineage)
            throws IOException {
        Path temp = Files.createTempFile(folder.temp(), "bars-", ".parquet");
        try {
            BarFileInfo info = writer.write(temp, bars, origin, lineage);
            steps.reached(WriteStep.WRITTEN);
            force(temp);
            steps.reached(WriteStep.FORCED);
            return new Staged(temp, path, info, Sha256.of(temp));
        } catch (IOException e) {
            Files.deleteIfExists(temp);
            throw e;
        }
    }

    /** Writes a file outside of the lake. */
    void export(BarSeries bars, FileOrigin origin, Path target) throws IOException {
        Path temp = target.resolveSibling(target.getFileName() + ".part");
        try {
            writer.write(temp, bars, origin);
            Files.move(
                    temp,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /** Gives the files their final names; returns the rows for the catalogue. */
    List<Partition> publish(List<Staged> files) throws IOException {
        List<Partition> partitions = new ArrayList<>();
        for (Staged file : files) {
            Path target = folder.root().resolve(file.path());
            createFolders(target);
            Files.move(
                    file.temp(),
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            steps.reached(WriteStep.RENAMED);
            forceFolder(parent(target));
            steps.reached(WriteStep.FOLDER_FORCED);
            BasicFileAttributes attributes =
                    Files.readAttributes(target, BasicFileAttributes.class);
            FileStamp stamp = FileStamp.of(attributes, file.sha256());
            partitions.add(new Partition(file.path(), file.info(), stamp));
        }
        return partitions;
    }

    /** Whom to tell of steps that are taken elsewhere. */
    WriteStep.Listener steps() {
        return steps;
    }

    /** Deletes files that were not published. */
    void discard(List<Staged> files) throws IOException {
        for (Staged file : files) {
            Files.deleteIfExists(file.temp());
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a rename durable. Windows can't open folders, and does not need it. */
    static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    /** A new folder counts only once its parent is on the disk too. */
    private void createFolders(Path target) throws IOException {
        List<Path> created = new ArrayList<>();
        for (Path at = parent(target); !Files.isDirectory(at); at = parent(at)) {
            created.add(at);
        }
        Files.createDirectories(parent(target));
        for (Path at : created.reversed()) {
            forceFolder(parent(at));
        }
    }

    private Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? folder.root() : parent;
    }
}
