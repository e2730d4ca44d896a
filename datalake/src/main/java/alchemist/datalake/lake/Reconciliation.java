package alchemist.datalake.lake;

import alchemist.datalake.catalog.FileStamp;
import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.BarFileInfo;

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
record Reconciliation(
        List<Partition> partitions,
        List<Partition> damaged,
        List<Partition> changed,
        List<String> gone,
        List<String> notes) {

    static Reconciliation of(LakeFolder folder, FileWalk walk, List<Partition> rows) {
        Map<String, Partition> missing = new HashMap<>();
        rows.forEach(row -> missing.put(row.path(), row));
        Reconciliation result =
                new Reconciliation(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(walk.notes()));
        walk.files().forEach(found -> result.compare(folder, missing, found));
        result.gone.addAll(missing.keySet());
        return result;
    }

    private void compare(LakeFolder folder, Map<String, Partition> rows, FileWalk.Found found) {
        Path file = found.file();
        String path = folder.relative(file);
        Partition row = rows.get(path);
        if (row != null && row.stamp().matches(found.attributes())) {
            rows.remove(path);
            partitions.add(row);
            return;
        }
        try {
            BarFileInfo info = BarFileInfo.read(file);
            String home = LakeFolder.partition(info);
            if (!home.equals(path)) {
                throw new IOException("its bars belong into " + home);
            }
            FileStamp stamp = FileStamp.of(found.attributes(), Sha256.of(file));
            Partition fresh = new Partition(path, info, stamp);
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
