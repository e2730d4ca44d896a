package alchemist.datalake.lake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says in plain words why a file operation failed. */
public final class FileTrouble {

    private FileTrouble() {}

    /** The reason as the second half of a sentence: "permission denied", "the disk is full". */
    public static String reason(Exception trouble) {
        return switch (trouble) {
            case AccessDeniedException _ -> "permission denied";
            case ReadOnlyFileSystemException _ -> "the file system is read-only";
            case NoSuchFileException _ -> "there is no such file";
            case NotDirectoryException _ -> "it is not a folder";
            case FileAlreadyExistsException _ -> "a file is in the way of a folder";
            case FileSystemException e when e.getReason() != null -> system(e.getReason());
            case IOException e when e.getMessage() != null -> system(e.getMessage());
            default -> "the system refused";
        };
    }

    private static String system(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "the disk is full";
        }
        if (lower.contains("read-only")) {
            return "the file system is read-only";
        }
        if (lower.contains("permission denied") || lower.contains("not permitted")) {
            return "permission denied";
        }
        if (lower.contains("not a directory")) {
            return "a file is in the way of a folder";
        }
        return reason;
    }
}
