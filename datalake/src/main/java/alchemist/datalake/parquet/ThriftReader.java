package alchemist.datalake.parquet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the part of Thrift's compact protocol that a Parquet footer uses. Not thread-safe. */
final class ThriftReader {

    static final int STOP = 0;
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int STRUCT = 12;
    private static final int DEEPEST = 32;

    private final byte[] bytes;
    private int at;
    private int fieldId;
    private int fieldType;
    private int depth;

    ThriftReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next field of the struct that {@code previousId} belongs to. */
    boolean nextField(int previousId) throws IOException {
        int head = unsigned();
        fieldType = head & 0x0f;
        if (fieldType == STOP) {
            return false;
        }
        int delta = head >>> 4;
        fieldId = delta == 0 ? (int) zigzag() : previousId + delta;
        return true;
    }

    int fieldId() {
        return fieldId;
    }

    /** Reads a list's head and returns its length; the elements must be structs. */
    int structList() throws IOException {
        int head = unsigned();
        if (fieldType != LIST || (head & 0x0f) != STRUCT) {
            throw new IOException("the file's footer is damaged");
        }
        return listSize(head);
    }

    long zigzag() throws IOException {
        long raw = varint();
        return (raw >>> 1) ^ -(raw & 1);
    }

    String string() throws IOException {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void skipField() throws IOException {
        if (fieldType != TRUE && fieldType != FALSE) {
            skip(fieldType);
        }
    }

    private void skip(int type) throws IOException {
        switch (type) {
            case TRUE, FALSE, BYTE -> advance(1);
            case 4, 5, 6 -> varint();
            case DOUBLE -> advance(8);
            case BINARY -> advance(length());
            case LIST, SET -> skipList();
            case MAP -> skipMap();
            case STRUCT -> skipStruct();
            default -> throw new IOException("the file's footer is damaged");
        }
    }

    private void skipList() throws IOException {
        int head = unsigned();
        int size = listSize(head);
        for (int i = 0; i < size; i++) {
            skip(head & 0x0f);
        }
    }

    private void skipMap() throws IOException {
        int size = (int) varint();
        if (size == 0) {
            return;
        }
        int types = unsigned();
        for (int i = 0; i < size; i++) {
            skip(types >>> 4);
            skip(types & 0x0f);
        }
    }

    private void skipStruct() throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("the file's footer is damaged");
        }
        int previous = 0;
        while (nextField(previous)) {
            previous = fieldId;
            skipField();
        }
        depth--;
    }

    private int listSize(int head) throws IOException {
        int size = head >>> 4;
        return size == 15 ? length() : size;
    }

    /** A count of bytes or elements, each of which takes at least one byte of what is left. */
    private int length() throws IOException {
        long length = varint();
        if (length < 0 || length > bytes.length - at) {
            throw new IOException("the file's footer is damaged");
        }
        return (int) length;
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = unsigned();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("the file's footer is damaged");
    }

    private int unsigned() throws IOException {
        advance(1);
        return bytes[at - 1] & 0xff;
    }

    private void advance(int count) throws IOException {
        if (count > bytes.length - at) {
            throw new IOException("the file's footer is damaged");
        }
        at += count;
    }
}
