package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

class FileTroubleTest {

    @Test
    void reasonsAreInPlainWords() {
        assertEquals("permission denied", FileTrouble.reason(new AccessDeniedException("/x")));
        assertEquals("there is no such file", FileTrouble.reason(new NoSuchFileException("/x")));
        assertEquals(
                "a file is in the way of a folder",
                FileTrouble.reason(new FileAlreadyExistsException("/x")));
        assertEquals(
                "the file system is read-only",
                FileTrouble.reason(new ReadOnlyFileSystemException()));
        assertEquals("the disk is full", system("No space left on device"));
        assertEquals("the disk is full", system("There is not enough space on the disk"));
        assertEquals("the file system is read-only", system("Read-only file system"));
        assertEquals("permission denied", system("Operation not permitted"));
        assertEquals("a file is in the way of a folder", system("Not a directory"));
        assertEquals("the cable is cut", FileTrouble.reason(new IOException("the cable is cut")));
        assertEquals("the system refused", FileTrouble.reason(new IOException()));
    }

    private static String system(String reason) {
        return FileTrouble.reason(new FileSystemException("/x", null, reason));
    }
}
