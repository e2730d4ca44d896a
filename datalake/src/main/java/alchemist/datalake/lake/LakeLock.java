package alchemist.datalake.lake;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;

/** Keeps a second process away from a lake. The system releases it when the process dies. */
final class LakeLock implements AutoCloseable {

    /** Behind the text, so that others may read who holds the lock even on Windows. */
    private static final long POSITION = 1 << 20;

    private final FileChannel channel;

    private LakeLock(FileChannel channel) {
        this.channel = channel;
    }

    static LakeLock acquire(LakeFolder folder, Path home) throws LakeException {
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            folder.lock(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock != null) {
                writeOwner(channel);
                return new LakeLock(channel);
            }
            String owner = readOwner(channel);
            channel.close();
            throw new LakeException(
                    "The lake at %s is in use by another running Alchemist%s. Close it, or use another --home."
                            .formatted(folder.root(), owner));
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel, e);
            throw new LakeException(
                    "The lake at %s is open already in this program.".formatted(folder.root()), e);
        } catch (IOException | ReadOnlyFileSystemException e) {
            closeQuietly(channel, e);
            throw LakeFolder.notWritable(home, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void writeOwner(FileChannel channel) throws IOException {
        String owner = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String readOwner(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
        return text.isBlank() ? "" : " (process " + text.strip() + ")";
    }

    private static void closeQuietly(@Nullable FileChannel channel, Exception cause) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
