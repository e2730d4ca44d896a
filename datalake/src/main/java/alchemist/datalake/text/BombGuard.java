package alchemist.datalake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a packed file that grows out of all proportion. Not thread-safe. */
public final class BombGuard extends FilterInputStream {

    /** Bars shrink to a fifth or a tenth, the most regular ones to a fiftieth. */
    private static final long LARGEST_RATIO = 200;

    private static final long HARMLESS = 16L << 20;

    private final long limit;
    private long unpacked;

    public BombGuard(InputStream in, long packedBytes) {
        super(in);
        limit = Math.max(HARMLESS, packedBytes * LARGEST_RATIO);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        unpacked += Math.max(0, read);
        if (unpacked > limit) {
            throw new RefusedException(
                    "unpacks to more than %d times its size, which no file of bars does"
                            .formatted(LARGEST_RATIO));
        }
    }
}
