package alchemist.datalake.parquet;

import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over times and values of bars, kept in the file they are in: a byte that changed on the
 * disk shows even where the file can still be read and the catalogue is gone.
 */
public final class ContentHash {

    static final String KEY = "alchemist.content_sha256";

    private static final int BLOCK = 4_096;

    private ContentHash() {}

    /** The hash of a series' columns, one after the other, as big-endian bits. */
    public static String of(BarSeries bars) {
        MessageDigest digest = digest();
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Long.BYTES);
        for (long time : bars.times()) {
            put(time, buffer, digest);
        }
        double[][] columns = {
            bars.opens(), bars.highs(), bars.lows(), bars.closes(), bars.volumes()
        };
        for (double[] column : columns) {
            for (double value : column) {
                put(Double.doubleToLongBits(value), buffer, digest);
            }
        }
        digest.update(buffer.flip());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What a file says its own should be; empty in files of earlier versions. */
    public static Optional<String> stored(Path file) throws IOException {
        return Optional.ofNullable(ParquetFooter.read(file).metadata().get(KEY));
    }

    private static void put(long bits, ByteBuffer buffer, MessageDigest digest) {
        if (!buffer.hasRemaining()) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        buffer.putLong(bits);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
