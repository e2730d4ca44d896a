package alchemist.datalake.lake;

import alchemist.datalake.catalog.Catalogue;
import alchemist.datalake.catalog.CatalogueRow;
import alchemist.datalake.catalog.EventPartition;
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
    private final FutureTask<List<String>> opening = new FutureTask<>(this::open);
    private final List<String> notes = new ArrayList<>();
    private final List<Partition> damaged = new ArrayList<>();
    private @Nullable Catalogue database;
    private volatile LakeIndex index = new LakeIndex(List.of());
    private volatile EventIndex events = new EventIndex(List.of());

    LakeCatalogue(LakeFolder folder) {
        this.folder = folder;
        Thread.ofPlatform().name("lake-catalogue").daemon().start(opening);
    }

    /** What bars are there now. Waits until the catalogue is open. */
    LakeIndex index() {
        awaitOpen();
        return index;
    }

    /** What trades, quotes and funding rates are there now. Waits until the catalogue is open. */
    EventIndex events() {
        awaitOpen();
        return events;
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
    void update(Collection<? extends CatalogueRow> changed) {
        change(changed, List.of());
    }

    /** Forgets files that are gone. */
    void remove(Collection<String> paths) {
        change(List.of(), paths);
    }

    private void change(Collection<? extends CatalogueRow> changed, Collection<String> gone) {
        awaitOpen();
        synchronized (this) {
            List<Partition> bars = new ArrayList<>();
            List<EventPartition> others = new ArrayList<>();
            for (CatalogueRow row : changed) {
                switch (row) {
                    case Partition partition -> bars.add(partition);
                    case EventPartition partition -> others.add(partition);
                }
            }
            index = index.with(bars, gone);
            events = events.with(others, gone);
            damaged.removeIf(partition -> gone.contains(partition.path()));
            store(changed, gone);
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

    /** Returns what was put right. */
    private synchronized List<String> open() throws InterruptedException, ExecutionException {
        // Looking at ten thousand files takes about as long as loading the database engine.
        FutureTask<FileWalk> bars = new FutureTask<>(() -> FileWalk.ofBars(folder));
        FutureTask<FileWalk> others = new FutureTask<>(() -> FileWalk.ofEvents(folder));
        Thread.ofPlatform()
                .name("lake-walk")
                .daemon()
                .start(
                        () -> {
                            bars.run();
                            others.run();
                        });
        Rows rows = rows();
        take(Reconciliation.ofBars(folder, bars.get(), rows.bars()));
        takeEvents(Reconciliation.ofEvents(folder, others.get(), rows.events()));
        return notes;
    }

    private void take(Reconciliation<Partition> found) {
        index = new LakeIndex(found.partitions());
        damaged.addAll(found.damaged());
        put(found);
    }

    private void takeEvents(Reconciliation<EventPartition> found) {
        events = new EventIndex(found.partitions());
        put(found);
    }

    private void put(Reconciliation<?> found) {
        notes.addAll(found.notes());
        store(found.changed(), found.gone());
    }

    /** What the database says there is. */
    private record Rows(List<Partition> bars, List<EventPartition> events) {}

    private Rows rows() {
        Rows none = new Rows(List.of(), List.of());
        if (!Catalogue.exists(folder.catalogue())) {
            return none;
        }
        try {
            database = Catalogue.open(folder.catalogue());
            return new Rows(database.partitions(), database.events());
        } catch (IOException e) {
            notes.add("The catalogue could not be read and was made anew from the files.");
            discard();
            return none;
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

    private void store(Collection<? extends CatalogueRow> changed, Collection<String> gone) {
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
