package alchemist.datalake.lake;

import alchemist.datalake.catalog.Catalogue;
import alchemist.datalake.catalog.Partition;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The index in memory and its database. Where the database can't be used, the index lives in memory
 * alone and is made from the files again next time.
 *
 * <p>Opened on a thread of its own: loading the database engine takes longer than a user wants to
 * wait for a window. Thread-safe.
 */
final class LakeCatalogue implements AutoCloseable {

    private final LakeFolder folder;
    private final FutureTask<Reconciliation> opening = new FutureTask<>(this::open);
    private final List<String> notes = new ArrayList<>();
    private final List<Partition> damaged = new ArrayList<>();
    private @Nullable Catalogue database;
    private volatile LakeIndex index = new LakeIndex(List.of());

    LakeCatalogue(LakeFolder folder) {
        this.folder = folder;
        Thread.ofPlatform().name("lake-catalogue").daemon().start(opening);
    }

    /** What is there now. Waits until the catalogue is open. */
    LakeIndex index() {
        awaitOpen();
        return index;
    }

    /** What was found and put right when the lake was opened, a sentence each. */
    List<String> notes() {
        awaitOpen();
        synchronized (this) {
            return List.copyOf(notes);
        }
    }

    /** Files that were left out because they are no longer what they were, as they were. */
    List<Partition> damaged() {
        awaitOpen();
        synchronized (this) {
            return List.copyOf(damaged);
        }
    }

    /** Adds or replaces rows; the files are in place already. */
    void update(Collection<Partition> changed) {
        awaitOpen();
        synchronized (this) {
            index = index.with(changed);
            store(changed, List.of());
        }
    }

    /** Forgets files that are gone. */
    void remove(Collection<String> paths) {
        awaitOpen();
        synchronized (this) {
            index = index.without(paths);
            damaged.removeIf(partition -> paths.contains(partition.path()));
            store(List.of(), paths);
        }
    }

    @Override
    public void close() throws IOException {
        awaitOpen();
        synchronized (this) {
            if (database != null) {
                database.close();
                database = null;
            }
        }
    }

    private synchronized Reconciliation open() throws InterruptedException, ExecutionException {
        // Looking at ten thousand files takes about as long as loading the database engine.
        FutureTask<FileWalk> walking = new FutureTask<>(() -> FileWalk.of(folder));
        Thread.ofPlatform().name("lake-walk").daemon().start(walking);
        List<Partition> rows = rows();
        Reconciliation found = Reconciliation.of(folder, walking.get(), rows);
        notes.addAll(found.notes());
        damaged.addAll(found.damaged());
        index = new LakeIndex(found.partitions());
        store(found.changed(), found.gone());
        return found;
    }

    private List<Partition> rows() {
        if (!Catalogue.exists(folder.catalogue())) {
            return List.of();
        }
        try {
            database = Catalogue.open(folder.catalogue());
            return database.partitions();
        } catch (IOException e) {
            notes.add("The catalogue could not be read and was made anew from the files.");
            discard();
            return List.of();
        }
    }

    /**
     * A damaged database may refuse even to close; then its file stays, and the next start tries.
     */
    private void discard() {
        try {
            if (database != null) {
                database.close();
            }
            Catalogue.delete(folder.catalogue());
        } catch (IOException e) {
            notes.add("The old catalogue stays: %s.".formatted(FileTrouble.reason(e)));
        } finally {
            database = null;
        }
    }

    private void store(Collection<Partition> changed, Collection<String> gone) {
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        try {
            if (database == null) {
                database = Catalogue.open(folder.catalogue());
            }
            database.update(changed, gone);
        } catch (IOException e) {
            notes.add(
                    "The catalogue could not be saved (%s); it will be made anew from the files."
                            .formatted(FileTrouble.reason(e)));
        }
    }

    private void awaitOpen() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    opening.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the catalogue could not be opened", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
