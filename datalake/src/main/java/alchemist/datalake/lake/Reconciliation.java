package alchemist.datalake.lake;

import alchemist.datalake.catalog.CatalogueRow;
import alchemist.datalake.catalog.EventPartition;
import alchemist.datalake.catalog.FileStamp;
import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.EventFileInfo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue's rows compared with the files, which are the truth: a new or changed file is
 * catalogued from what it says about itself, a row without a file is dropped, a file that can't be
 * understood is left alone and reported.
 *
 * @param partitions what is there
 * @param damaged rows whose file is there and no longer what it was; they are kept, so that it can
 *     be told what is lost
 * @param changed the rows to write
 * @param gone the paths of the rows to delete
 * @param notes what was put right, a sentence each
 */
record Reconciliation<P extends CatalogueRow>(
        List<P> partitions,
        List<P> damaged,
        List<P> changed,
        List<String> gone,
        List<String> notes) {

    /** Makes a row of what a file says about itself. */
    @FunctionalInterface
    private interface Description<P> {

        /**
         * @throws IOException when it says nothing, or belongs elsewhere
         */
        P of(String path, Path file, FileStamp stamp) throws IOException;
    }

    static Reconciliation<Partition> ofBars(
            LakeFolder folder, FileWalk walk, List<Partition> rows) {
        return of(
                folder,
                walk,
                rows,
                (path, file, stamp) -> {
                    BarFileInfo info = BarFileInfo.read(file);
                    requireHome(path, LakeFolder.partition(info));
                    return new Partition(path, info, stamp);
                });
    }

    static Reconciliation<EventPartition> ofEvents(
            LakeFolder folder, FileWalk walk, List<EventPartition> rows) {
        return of(
                folder,
                walk,
                rows,
                (path, file, stamp) -> {
                    EventFileInfo info = EventFileInfo.read(file);
                    requireHome(path, LakeFolder.partition(info));
                    return new EventPartition(path, info, stamp);
                });
    }

    private static void requireHome(String path, String home) throws IOException {
        if (!home.equals(path)) {
            throw new IOException("what it holds belongs into " + home);
        }
    }

    private static <P extends CatalogueRow> Reconciliation<P> of(
            LakeFolder folder, FileWalk walk, List<P> rows, Description<P> description) {
        Map<String, P> missing = new HashMap<>();
        rows.forEach(row -> missing.put(row.path(), row));
        Reconciliation<P> result =
                new Reconciliation<>(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(walk.notes()));
        walk.files().forEach(found -> result.compare(folder, missing, found, description));
        result.gone.addAll(missing.keySet());
        return result;
    }

    private void compare(
            LakeFolder folder,
            Map<String, P> rows,
            FileWalk.Found found,
            Description<P> description) {
        Path file = found.file();
        String path = folder.relative(file);
        P row = rows.get(path);
        if (row != null && row.stamp().matches(found.attributes())) {
            rows.remove(path);
            partitions.add(row);
            return;
        }
        try {
            FileStamp stamp = FileStamp.of(found.attributes(), Sha256.of(file));
            P fresh = description.of(path, file, stamp);
            rows.remove(path);
            partitions.add(fresh);
            changed.add(fresh);
        } catch (IOException e) {
            if (row != null) {
                rows.remove(path);
                damaged.add(row);
            }
            notes.add(
                    "%s is left out: %s. Move it out of the lake, or put a whole file in its place."
                            .formatted(file, FileTrouble.reason(e)));
        }
    }
}
