package alchemist.datalake.text;

import java.nio.charset.StandardCharsets;

/** Reads numbers from bytes: the usual short ones without making a text first. */
public final class Numbers {

    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DIGITS = 18;
    private static final int EXACT_POWER = 22;
    private static final int LONGEST = 400;
    private static final double[] POWER = new double[EXACT_POWER + 1];

    static {
        POWER[0] = 1;
        for (int i = 1; i < POWER.length; i++) {
            POWER[i] = POWER[i - 1] * 10;
        }
    }

    private Numbers() {}

    /**
     * The double nearest to a decimal number such as {@code -12.50} or {@code 1.2e-5}, the same as
     * {@link Double#parseDouble}; NaN when the bytes are anything else.
     */
    public static double decimal(byte[] bytes, int from, int to) {
        long mantissa = 0;
        int digits = 0;
        int decimals = 0;
        boolean point = false;
        int at = from < to && (bytes[from] == '-' || bytes[from] == '+') ? from + 1 : from;
        for (; at < to; at++) {
            int c = bytes[at];
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                decimals += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return slow(bytes, from, to);
            }
            if (digits > EXACT_DIGITS) {
                return slow(bytes, from, to);
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        // Both are exact, so that one correctly rounded division gives the nearest double.
        double value = mantissa / POWER[decimals];
        return bytes[from] == '-' ? -value : value;
    }

    /** The double nearest to mantissa / 10^decimals; NaN where it can't be had in one division. */
    static double exact(long mantissa, int digits, int decimals) {
        return digits > 0 && digits <= EXACT_DIGITS ? mantissa / POWER[decimals] : Double.NaN;
    }

    /** A whole number of zero or more; −1 when the bytes are anything else. */
    public static long whole(byte[] bytes, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static double slow(byte[] bytes, int from, int to) {
        if (to - from > LONGEST || !isDecimal(bytes, from, to)) {
            return Double.NaN;
        }
        double value =
                Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** Stricter than Java, which also takes {@code 1d}, {@code 0x1p3} and {@code NaN}. */
    private static boolean isDecimal(byte[] bytes, int from, int to) {
        int at = skipSign(bytes, from, to);
        int whole = skipDigits(bytes, at, to);
        int end = whole;
        int fraction = 0;
        if (end < to && bytes[end] == '.') {
            end = skipDigits(bytes, end + 1, to);
            fraction = end - whole - 1;
        }
        if (whole - at + fraction == 0) {
            return false;
        }
        if (end < to && (bytes[end] == 'e' || bytes[end] == 'E')) {
            int exponent = skipSign(bytes, end + 1, to);
            end = skipDigits(bytes, exponent, to);
            return end == to && end > exponent;
        }
        return end == to;
    }

    private static int skipSign(byte[] bytes, int at, int to) {
        return at < to && (bytes[at] == '-' || bytes[at] == '+') ? at + 1 : at;
    }

    private static int skipDigits(byte[] bytes, int at, int to) {
        int end = at;
        while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        return end;
    }
}
