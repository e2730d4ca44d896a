package alchemist.engine.backtest;

import alchemist.engine.order.Fill;
import alchemist.engine.performance.EquityCurve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the exact bits of fills and equity, big-endian. */
final class RunHash {

    private static final int ROW = 3 * Long.BYTES;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROW * 1024);

    private RunHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(RunRecord record) {
        RunHash hash = new RunHash();
        for (RunRecord.FillRecord fill : record.fills()) {
            hash.fill(fill.fill());
        }
        EquityCurve equity = record.equity();
        for (int i = 0; i < equity.size(); i++) {
            hash.row(
                    equity.time(i),
                    Double.doubleToLongBits(equity.cash(i)),
                    Double.doubleToLongBits(equity.value(i)));
        }
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void fill(Fill fill) {
        row(fill.orderId(), fill.time(), fill.signedLots());
        row(
                Double.doubleToLongBits(fill.price()),
                Double.doubleToLongBits(fill.commission()),
                fill.executionId());
        flush();
        digest.update(fill.instrument().id().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(fill.rule().getBytes(StandardCharsets.UTF_8));
    }

    private void row(long first, long second, long third) {
        if (buffer.remaining() < ROW) {
            flush();
        }
        buffer.putLong(first).putLong(second).putLong(third);
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
