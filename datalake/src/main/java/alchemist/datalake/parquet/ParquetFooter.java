package alchemist.datalake.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The end of a Parquet file: number of rows and key-value metadata. A file that was not written to
 * its end has none, so reading it is also the test for completeness.
 */
record ParquetFooter(long rows, Map<String, String> metadata) {

    private static final int MAGIC = 0x31524150; // "PAR1", little endian
    private static final int TAIL = 8;
    private static final int LARGEST = 64 << 20;

    private static final int NUM_ROWS = 3;
    private static final int KEY_VALUES = 5;

    static ParquetFooter read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size < 4 + TAIL || bytes(channel, 0, 4).getInt() != MAGIC) {
                throw new IOException("it is not a Parquet file");
            }
            ByteBuffer tail = bytes(channel, size - TAIL, TAIL);
            int length = tail.getInt();
            if (tail.getInt() != MAGIC || length <= 0 || length > LARGEST) {
                throw new IOException("the file was not written to its end");
            }
            if (length > size - TAIL - 4) {
                throw new IOException("the file was not written to its end");
            }
            return parse(bytes(channel, size - TAIL - length, length).array());
        }
    }

    private static ParquetFooter parse(byte[] bytes) throws IOException {
        ThriftReader in = new ThriftReader(bytes);
        long rows = -1;
        Map<String, String> metadata = Map.of();
        int id = 0;
        while (in.nextField(id)) {
            id = in.fieldId();
            switch (id) {
                case NUM_ROWS -> rows = in.zigzag();
                case KEY_VALUES -> metadata = keyValues(in);
                default -> in.skipField();
            }
        }
        return new ParquetFooter(rows, metadata);
    }

    private static Map<String, String> keyValues(ThriftReader in) throws IOException {
        Map<String, String> values = new HashMap<>();
        int size = in.structList();
        for (int i = 0; i < size; i++) {
            String key = "";
            String value = "";
            int id = 0;
            while (in.nextField(id)) {
                id = in.fieldId();
                switch (id) {
                    case 1 -> key = in.string();
                    case 2 -> value = in.string();
                    default -> in.skipField();
                }
            }
            values.put(key, value);
        }
        return values;
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the file ends too early");
            }
        }
        return buffer.flip();
    }
}
