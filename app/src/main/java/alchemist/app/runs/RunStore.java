package alchemist.app.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backtests of one home, a file each, which appears whole or not at all. Many processes may use
 * one store. Thread-safe: it holds nothing.
 */
public final class RunStore {

    private static final String SUFFIX = ".json";

    private final Path folder;

    /**
     * @param folder where the files are; made when the first run is stored
     */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A run under its name.
     *
     * @param id six letters and digits, more only where another run has them
     */
    public record Entry(String id, StoredRun run) {}

    /**
     * Stores a run and returns its id. A run that equals an earlier one has the same id and takes
     * its place.
     */
    public String save(StoredRun run) throws IOException {
        Files.createDirectories(folder);
        String id = RunId.of(run).shortest(this::isTaken);
        Path temp = Files.createTempFile(folder, id, ".part");
        try {
            Files.writeString(
                    temp,
                    RunText.of(run),
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(
                    temp,
                    file(id),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temp);
        }
        return id;
    }

    /** The run of an id; empty when there is none. */
    public Optional<StoredRun> find(String id) throws IOException {
        if (!RunId.FORM.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunParser.parse(Files.readString(file(id))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** All ids, in alphabetical order. */
    public List<String> ids() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(id -> RunId.FORM.matcher(id).matches())
                    .sorted()
                    .toList();
        }
    }

    /** All runs, the newest first. */
    public List<Entry> all() throws IOException {
        List<Entry> all = new ArrayList<>();
        for (String id : ids()) {
            try {
                find(id).ifPresent(run -> all.add(new Entry(id, run)));
            } catch (IOException e) {
                throw new IOException(file(id) + " can't be read: " + e.getMessage(), e);
            }
        }
        all.sort(Comparator.comparing((Entry entry) -> entry.run().at()).reversed());
        return all;
    }

    private boolean isTaken(String id, RunId run) throws IOException {
        Optional<StoredRun> there = find(id);
        return there.isPresent() && !RunId.of(there.get()).isSame(run);
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }
}
