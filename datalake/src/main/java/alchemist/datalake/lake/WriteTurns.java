package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.time.Clock;
import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Changes of the lake, of bars as of events, one at a time: all changed files are finished under
 * temporary names before the first is renamed, so that a full disk leaves everything as it was.
 */
final class WriteTurns {

    private final LakeFolder folder;
    private final LakeWriter writer;
    private final LakeCatalogue catalogue;
    private final Lock renaming;
    private final Clock clock = new SystemClock();
    private final Lock oneAtATime = new ReentrantLock();
    private boolean finished;

    /**
     * @param renaming held while files change places, so that readers see old or new ones
     */
    WriteTurns(LakeFolder folder, LakeWriter writer, LakeCatalogue catalogue, Lock renaming) {
        this.folder = folder;
        this.writer = writer;
        this.catalogue = catalogue;
        this.renaming = renaming;
    }

    /** Adds finished files to a list, and says what that will change. */
    @FunctionalInterface
    interface Staging<R> {
        R stage(List<LakeWriter.Staged> files) throws LakeException, IOException;
    }

    /**
     * Waits for its turn, stages files and publishes them.
     *
     * @throws LakeException when the lake is closed
     * @throws IOException when a file can't be written; nothing has changed then
     */
    <R> R write(Staging<R> staging) throws LakeException, IOException {
        oneAtATime.lock();
        List<LakeWriter.Staged> staged = new ArrayList<>();
        try {
            if (finished) {
                throw new LakeException("The lake at %s is closed.".formatted(folder.root()));
            }
            R result = staging.stage(staged);
            publish(staged);
            return result;
        } finally {
            try {
                writer.discard(staged);
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /** Writes a whole, durable file under a temporary name; only within {@link #write}. */
    LakeWriter.Staged stage(String path, LakeWriter.Content content) throws IOException {
        return writer.stage(path, content);
    }

    /** Finds the files to delete. */
    @FunctionalInterface
    interface Deletion {
        List<? extends CatalogueRow> files();
    }

    /** Moves files into the bin; returns the folder they are in now. */
    Path delete(Deletion deletion) throws IOException {
        oneAtATime.lock();
        renaming.lock();
        try {
            List<? extends CatalogueRow> files = deletion.files();
            Path bin = LakeBin.at(folder.root(), now()).take(files, writer.steps());
            catalogue.remove(files.stream().map(CatalogueRow::path).toList());
            writer.steps().reached(WriteStep.FORGOTTEN);
            return bin;
        } finally {
            renaming.unlock();
            oneAtATime.unlock();
        }
    }

    /** Writes the file that is to take the place of another. */
    @FunctionalInterface
    interface Successor {
        LakeWriter.Staged stage() throws IOException;
    }

    /** Puts a file in the place of another one, which the bin keeps; returns where. */
    Path replace(CatalogueRow old, Successor successor) throws LakeException, IOException {
        return write(
                staged -> {
                    staged.add(successor.stage());
                    return LakeBin.at(folder.root(), now()).keep(old, writer.steps());
                });
    }

    /** Waits for a write that is under way, and refuses later ones. */
    void finish() {
        oneAtATime.lock();
        try {
            finished = true;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void publish(List<LakeWriter.Staged> staged) throws IOException {
        if (staged.isEmpty()) {
            return;
        }
        renaming.lock();
        try {
            catalogue.update(writer.publish(staged));
        } finally {
            renaming.unlock();
        }
        writer.steps().reached(WriteStep.CATALOGUED);
    }

    /** What the bars or events of a file were made from so far. */
    Lineage lineage(Optional<? extends CatalogueRow> old) throws IOException {
        return old.isEmpty() ? Lineage.NONE : Lineage.read(folder.root().resolve(old.get().path()));
    }

    /** The parents that have days in this file. */
    static List<Parent> parents(Provenance provenance, String path) {
        return provenance.parents().stream()
                .filter(parent -> LakeFolder.days(path).map(parent.days()::touches).orElse(true))
                .toList();
    }

    /** What a file says of its origin that keeps something of an older one, or nothing. */
    FileOrigin origin(
            Provenance provenance, Optional<? extends CatalogueRow> old, boolean keepsOld) {
        FileOrigin fresh = provenance.importedAt(now());
        return old.isPresent() && keepsOld ? fresh.after(old.get().info().origin()) : fresh;
    }

    Instant now() {
        return Instant.ofEpochMilli(clock.now() / 1_000_000);
    }

    /** Two names that differ in case only would share a folder on some systems. */
    static void requireUpperCase(InstrumentId instrument) {
        if (!InstrumentId.parse(instrument.toString()).equals(instrument)) {
            throw new IllegalArgumentException(
                    "instruments in the lake are written in upper case, not " + instrument);
        }
    }
}
