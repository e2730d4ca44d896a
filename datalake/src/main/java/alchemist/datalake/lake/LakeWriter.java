package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;
import alchemist.datalake.catalog.FileStamp;

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
    record Staged(Path temp, RowMaking row, String path, String sha256) {}

    /** Makes the catalogue's row of a finished file once it has its stamp. */
    @FunctionalInterface
    interface RowMaking {
        CatalogueRow row(FileStamp stamp);
    }

    /** Writes what belongs into a file. */
    @FunctionalInterface
    interface Content {
        RowMaking write(Path file) throws IOException;
    }

    private final LakeFolder folder;
    private final WriteStep.Listener steps;

    LakeWriter(LakeFolder folder, WriteStep.Listener steps) {
        this.folder = folder;
        this.steps = steps;
    }

    /** Writes a whole, durable file under a temporary name. */
    Staged stage(String path, Content content) throws IOException {
        Path temp = Files.createTempFile(folder.temp(), "new-", ".parquet");
        try {
            RowMaking row = content.write(temp);
            steps.reached(WriteStep.WRITTEN);
            force(temp);
            steps.reached(WriteStep.FORCED);
            return new Staged(temp, row, path, Sha256.of(temp));
        } catch (IOException e) {
            Files.deleteIfExists(temp);
            throw e;
        }
    }

    /** Writes what belongs into a file outside of the lake. */
    @FunctionalInterface
    interface Export {
        void write(Path file) throws IOException;
    }

    /** Writes a file outside of the lake: wholly, or not at all. */
    static void export(Path target, Export content) throws IOException {
        Path temp = target.resolveSibling(target.getFileName() + ".part");
        try {
            content.write(temp);
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
    List<CatalogueRow> publish(List<Staged> files) throws IOException {
        List<CatalogueRow> partitions = new ArrayList<>();
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
            partitions.add(file.row().row(stamp));
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
