package alchemist.datalake.text;

/** A position in a few bytes. Short-lived; numbers are −1 where there is none. */
final class Cursor {

    private final byte[] bytes;
    private final int to;
    private int at;

    Cursor(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        at = from;
    }

    boolean atEnd() {
        return at == to;
    }

    boolean atDigit() {
        return at < to && isDigit(bytes[at]);
    }

    /** The next byte, or −1. */
    int take() {
        return at < to ? bytes[at++] : -1;
    }

    boolean skip(char c) {
        if (at < to && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean skip(String text) {
        if (to - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        at += text.length();
        return true;
    }

    /** True when there was at least one. */
    boolean skipBlanks() {
        int start = at;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        return at > start;
    }

    int countDigits() {
        int end = at;
        while (end < to && isDigit(bytes[end])) {
            end++;
        }
        return end - at;
    }

    /** Exactly so many digits. */
    long digits(int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            if (!atDigit()) {
                return -1;
            }
            value = value * 10 + (bytes[at++] - '0');
        }
        return value;
    }

    /** All digits that follow, if there are as many as asked for; 19 at most. */
    long number(int fewest, int most) {
        int count = countDigits();
        return count < fewest || count > most ? -1 : digits(count);
    }

    /**
     * The digits after a decimal point as so many parts of {@code unit}, a power of ten; what is
     * finer than one part must be zero.
     */
    long fraction(long unit) {
        long value = 0;
        long weight = unit;
        int start = at;
        while (atDigit()) {
            int digit = bytes[at++] - '0';
            weight /= 10;
            if (weight == 0 && digit != 0) {
                return -1;
            }
            value += digit * weight;
        }
        return at == start ? -1 : value;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
