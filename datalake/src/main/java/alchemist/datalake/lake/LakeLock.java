package alchemist.datalake.lake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second process away from a lake. The system releases it when the process dies. */
final class LakeLock implements AutoCloseable {

    /**
     * The lakes this process holds. It has to be known before the lock's file is touched: systems
     * that follow POSIX drop a process's lock as soon as it closes the file a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Behind the text, so that others may read who holds the lock even on Windows. */
    private static final long POSITION = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private LakeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static LakeLock acquire(LakeFolder folder, Path home) throws LakeException {
        Path file = folder.lock();
        if (!HELD.add(file)) {
            throw new LakeException(
                    "The lake at %s is open already in this program.".formatted(folder.root()));
        }
        boolean acquired = false;
        try {
            LakeLock lock = new LakeLock(file, lockedChannel(folder));
            acquired = true;
            return lock;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw LakeFolder.notWritable(home, e);
        } finally {
            if (!acquired) {
                HELD.remove(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }

    private static FileChannel lockedChannel(LakeFolder folder) throws IOException, LakeException {
        FileChannel channel =
                FileChannel.open(
                        folder.lock(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock(POSITION, 1, false) != null;
            if (!locked) {
                throw new LakeException(
                        "The lake at %s is in use by another running Alchemist%s. Close it, or use another --home."
                                .formatted(folder.root(), owner(channel)));
            }
            writeOwner(channel);
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static void writeOwner(FileChannel channel) throws IOException {
        String owner = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
        return text.isBlank() ? "" : " (process " + text.strip() + ")";
    }
}
