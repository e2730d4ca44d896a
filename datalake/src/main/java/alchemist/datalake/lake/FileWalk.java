package alchemist.datalake.lake;

import alchemist.datalake.event.EventKind;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Parquet files there are in folders.
 *
 * @param notes what could not be looked at, a sentence each
 */
record FileWalk(List<Found> files, List<String> notes) {

    private static final String SUFFIX = ".parquet";

    /** A file and what the folder says of it. */
    record Found(Path file, BasicFileAttributes attributes) {}

    static FileWalk ofBars(LakeFolder folder) {
        return of(List.of(folder.bars()));
    }

    static FileWalk ofEvents(LakeFolder folder) {
        return of(Stream.of(EventKind.values()).map(folder::events).filter(Files::exists).toList());
    }

    private static FileWalk of(List<Path> folders) {
        FileWalk walk = new FileWalk(new ArrayList<>(), new ArrayList<>());
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, walk.visitor());
            } catch (IOException e) {
                walk.unreadable(folder, e);
            }
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
