package alchemist.datalake.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads the fields of a line one after the other, in one pass over its bytes. It knows the plainest
 * form only: no blanks, quotes, signs or exponents; whatever else there is, is told and left to
 * {@link Fields}. Reused for every line; not thread-safe.
 */
public final class NumberScanner {

    private static final int MOST_DIGITS = 18;
    private static final long PAIRS = 1 + (10L << 8);
    private static final long FOURS = 1 + (100L << 16);
    private static final long WHOLE = 1 + (10_000L << 32);
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte separator;
    private byte[] bytes = {};
    private int at;
    private int end;

    public NumberScanner(char separator) {
        this.separator = (byte) separator;
    }

    /** Begins with a line. */
    public void line(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
    }

    /** A whole number of zero or more and the separator behind it; −1 for any other field. */
    public long whole() {
        byte[] line = bytes;
        int start = at;
        int i = start;
        long value = 0;
        if (end - i >= Long.BYTES) {
            long word = (long) EIGHT_BYTES.get(line, i);
            if (isDigits(word)) {
                value = digits(word);
                i += Long.BYTES;
            }
        }
        for (; i < end; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        at = i + 1;
        return i > start && i - start <= MOST_DIGITS && i < end && line[i] == separator
                ? value
                : -1;
    }

    /**
     * A decimal number and the separator behind it, the same as {@link Numbers#decimal}; NaN for
     * any other field, and for one with more digits than can be read exactly.
     */
    public double decimal() {
        byte[] line = bytes;
        int start = at;
        int i = start;
        int point = -1;
        long mantissa = 0;
        for (; i < end; i++) {
            int digit = line[i] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
            } else if (line[i] == '.' && point < 0) {
                point = i;
            } else {
                break;
            }
        }
        at = i + 1;
        if (i >= end || line[i] != separator) {
            return Double.NaN;
        }
        int digits = point < 0 ? i - start : i - start - 1;
        return Numbers.exact(mantissa, digits, point < 0 ? 0 : i - 1 - point);
    }

    /** Whether all eight bytes are from 0x30 to 0x39: adding 6 carries out of no lower half. */
    private static boolean isDigits(long word) {
        long upperHalves = word & 0xF0F0_F0F0_F0F0_F0F0L;
        long carried = (word + 0x0606_0606_0606_0606L) & 0xF0F0_F0F0_F0F0_F0F0L;
        return (upperHalves | (carried >>> 4)) == 0x3333_3333_3333_3333L;
    }

    /** The number of eight digits: neighbours are joined to pairs, fours, and the whole. */
    private static long digits(long word) {
        long pairs = ((word & 0x0F0F_0F0F_0F0F_0F0FL) * PAIRS) >>> 8;
        long fours = ((pairs & 0x00FF_00FF_00FF_00FFL) * FOURS) >>> 16;
        return ((fours & 0x0000_FFFF_0000_FFFFL) * WHOLE) >>> 32;
    }

    /** Goes behind the next separator. */
    public void skip() {
        byte[] line = bytes;
        int i = at;
        while (i < end && line[i] != separator) {
            i++;
        }
        at = i + 1;
    }

    /** Where the next field begins; behind the line's end when there is none. */
    public int position() {
        return at;
    }
}
