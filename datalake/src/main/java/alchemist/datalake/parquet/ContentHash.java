package alchemist.datalake.parquet;

import alchemist.datalake.event.EventSeries;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over times and values of bars or events, kept in the file they are in: a byte that
 * changed on the disk shows even where the file can still be read and the catalogue is gone.
 */
public final class ContentHash {

    static final String KEY = "alchemist.content_sha256";

    private static final int BLOCK = 4_096;

    private final MessageDigest digest = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Long.BYTES);

    private ContentHash() {}

    /** The hash of a series' columns, one after the other, as big-endian bits. */
    public static String of(BarSeries bars) {
        ContentHash hash = new ContentHash();
        hash.put(bars.times());
        hash.put(bars.opens());
        hash.put(bars.highs());
        hash.put(bars.lows());
        hash.put(bars.closes());
        hash.put(bars.volumes());
        return hash.text();
    }

    /** The same of events; of trades, who took and the ids belong to it. */
    public static String of(EventSeries events) {
        ContentHash hash = new ContentHash();
        hash.put(events.times());
        for (int c = 0; c < events.kind().columns().size(); c++) {
            hash.put(events.values(c));
        }
        for (byte aggressor : events.aggressors()) {
            hash.put(aggressor);
        }
        hash.put(events.idLows());
        hash.put(events.idHighs());
        return hash.text();
    }

    /** What a file says its own should be; empty in files of earlier versions. */
    public static Optional<String> stored(Path file) throws IOException {
        return Optional.ofNullable(ParquetFooter.read(file).metadata().get(KEY));
    }

    private void put(long[] column) {
        for (long value : column) {
            put(value);
        }
    }

    private void put(double[] column) {
        for (double value : column) {
            put(Double.doubleToLongBits(value));
        }
    }

    private void put(long bits) {
        if (!buffer.hasRemaining()) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        buffer.putLong(bits);
    }

    private String text() {
        digest.update(buffer.flip());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
