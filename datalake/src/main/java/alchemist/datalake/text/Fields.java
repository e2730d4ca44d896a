package alchemist.datalake.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line cut into fields, without copying. Blanks around a field and quotes around it do not
 * belong to it. Reused for every line; not thread-safe.
 */
public final class Fields {

    private static final int LONGEST = 60;

    private final int separator;
    private byte[] bytes = {};
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int count;

    public Fields(char separator) {
        this.separator = separator;
    }

    /** Cuts the bytes of a line. */
    public void split(byte[] line, int start, int end) {
        bytes = line;
        count = 0;
        int at = start;
        while (true) {
            at = skipBlanks(at, end);
            int stop = at < end && bytes[at] == '"' ? quoted(at, end) : plain(at, end);
            if (stop >= end) {
                return;
            }
            at = stop + 1;
            if (separator == ' ' && skipBlanks(at, end) == end) {
                return;
            }
        }
    }

    public int count() {
        return count;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from(int field) {
        return from[field];
    }

    public int to(int field) {
        return to[field];
    }

    public boolean isEmpty(int field) {
        return from[field] == to[field];
    }

    /** A field as text for a message. */
    public String shown(int field) {
        return shown(text(field));
    }

    /** Text from a file, made fit for a sentence: short, and without control characters. */
    public static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}|\\uFFFD", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** A field as text; for headers and detection. */
    public String text(int field) {
        return new String(bytes, from[field], to[field] - from[field], StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** Returns the position of the separator that ends the field, or {@code end}. */
    private int plain(int start, int end) {
        int at = start;
        while (at < end && bytes[at] != separator) {
            at++;
        }
        int stop = at;
        while (stop > start && isBlank(bytes[stop - 1])) {
            stop--;
        }
        add(start, stop);
        return at;
    }

    private int quoted(int start, int end) {
        int at = start + 1;
        while (at < end && bytes[at] != '"') {
            at++;
        }
        if (at == end) {
            return plain(start, end);
        }
        int next = at + 1;
        while (next < end && bytes[next] != separator) {
            if (!isBlank(bytes[next])) {
                return plain(start, end);
            }
            next++;
        }
        add(start + 1, at);
        return next;
    }

    private void add(int start, int stop) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        from[count] = start;
        to[count] = stop;
        count++;
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int c) {
        return c == ' ' || (c == '\t' && separator != '\t');
    }
}
