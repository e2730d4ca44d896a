package alchemist.datalake.text;

/**
 * Reads the fields of a line one after the other, in one pass over its bytes. It knows the plainest
 * form only: no blanks, quotes, signs or exponents; whatever else there is, is told and left to
 * {@link Fields}. Reused for every line; not thread-safe.
 */
public final class NumberScanner {

    private static final int MOST_DIGITS = 18;

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
