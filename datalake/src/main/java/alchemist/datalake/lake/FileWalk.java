package alchemist.datalake.lake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of bars there are.
 *
 * @param notes what could not be looked at, a sentence each
 */
record FileWalk(List<Found> files, List<String> notes) {

    private static final String SUFFIX = ".parquet";

    /** A file and what the folder says of it. */
    record Found(Path file, BasicFileAttributes attributes) {}

    static FileWalk of(LakeFolder folder) {
        FileWalk walk = new FileWalk(new ArrayList<>(), new ArrayList<>());
        try {
            Files.walkFileTree(folder.bars(), walk.visitor());
        } catch (IOException e) {
            walk.unreadable(folder.bars(), e);
        }
        return walk;
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(SUFFIX)) {
                    files.add(new Found(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                unreadable(file, trouble);
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private void unreadable(Path file, IOException trouble) {
        notes.add("%s can't be read: %s.".formatted(file, FileTrouble.reason(trouble)));
    }
}
