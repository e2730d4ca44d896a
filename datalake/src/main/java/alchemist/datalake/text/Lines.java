package alchemist.datalake.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Cuts a stream into lines without copying them. Not thread-safe. */
public final class Lines {

    /** No bar needs more; what has no line ends at all is no text. */
    public static final int LONGEST = 1 << 16;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long LINE_FEEDS = ONES * '\n';

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private int end;
    private int next;
    private long number;
    private boolean ended;

    public Lines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line; false after the last.
     *
     * @throws LineTooLongException when a line exceeds {@link #LONGEST} bytes
     */
    public boolean next() throws IOException {
        start = next;
        int at = start;
        while (true) {
            at = lineEnd(at);
            if (at - start > LONGEST) {
                throw new LineTooLongException(number + 1);
            }
            if (at < filled || ended) {
                break;
            }
            at -= start;
            fill();
        }
        if (at == start && at == filled) {
            return false;
        }
        number++;
        next = Math.min(filled, at + 1);
        end = at > start && buffer[at - 1] == '\r' ? at - 1 : at;
        if (number == 1) {
            skipByteOrderMark();
        }
        return true;
    }

    public byte[] bytes() {
        return buffer;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The line's number, counted from 1. */
    public long number() {
        return number;
    }

    public boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The next line feed at or behind a position, or where the buffer ends. */
    private int lineEnd(int from) {
        int at = from;
        for (; at <= filled - Long.BYTES; at += Long.BYTES) {
            // A byte that is a line feed becomes 0, and a 0 is the lowest byte that borrows.
            long word = (long) EIGHT_BYTES.get(buffer, at) ^ LINE_FEEDS;
            long found = (word - ONES) & ~word & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Moves what is left of the current line to the front and reads behind it. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }

    private void skipByteOrderMark() {
        if (end - start >= 3
                && buffer[start] == (byte) 0xef
                && buffer[start + 1] == (byte) 0xbb
                && buffer[start + 2] == (byte) 0xbf) {
            start += 3;
        }
    }
}
