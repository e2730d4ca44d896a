package alchemist.app.runs;

import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.Lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was when it was read.
 *
 * @param path absolute; of a partition relative to the lake, with {@code /}
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 */
public record HashedFile(String path, String sha256) {

    /** A file as it is now. */
    public static HashedFile of(Path file) throws IOException {
        return new HashedFile(file.toAbsolutePath().normalize().toString(), Sha256.of(file));
    }

    /**
     * What has become of it, as a sentence; empty where it is still the same, byte by byte.
     *
     * @param base what the path is relative to
     */
    Optional<String> change(Path base) {
        Path file = base.resolve(path);
        if (!Files.exists(file)) {
            return Optional.of(
                    "%s is not there any more; its sha256 was %s.".formatted(file, sha256));
        }
        try {
            String now = Sha256.of(file);
            return now.equals(sha256)
                    ? Optional.empty()
                    : Optional.of(
                            "%s has changed: its sha256 was %s, now it is %s."
                                    .formatted(file, sha256, now));
        } catch (IOException e) {
            return Optional.of(
                    "%s can't be read (%s); its sha256 was %s."
                            .formatted(file, FileTrouble.reason(e), sha256));
        }
    }

    /** What a partition of the lake tells of how it came to be another file; usually nothing. */
    List<String> history(Path lake) {
        Path file = lake.resolve(path);
        if (!path.endsWith(".parquet") || !Files.exists(file)) {
            return List.of();
        }
        try {
            return new PartitionHistory(Lineage.read(file)).since(sha256);
        } catch (IOException e) {
            return List.of("%s does not tell why: %s.".formatted(file, FileTrouble.reason(e)));
        }
    }
}
