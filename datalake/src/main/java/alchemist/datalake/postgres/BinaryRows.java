package alchemist.datalake.postgres;

import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.Bar;

import org.postgresql.copy.CopyIn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Bars in the binary format of PostgreSQL's COPY: a header, then for each row the number of fields
 * and each field with its length before it, {@code -1} for NULL, big-endian; a number of fields of
 * {@code -1} ends it (PostgreSQL documentation, "COPY, Binary Format").
 */
final class BinaryRows {

    /** The columns in the order they are written. */
    static final String COLUMNS = "ts, open, high, low, close, volume, trades, vwap, buy_volume";

    private static final short FIELDS = 9;
    private static final int ROW = 2 + FIELDS * (4 + 8);
    private static final byte[] SIGNATURE =
            "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    /** PostgreSQL counts from the year 2000. */
    private static final long EPOCH_MICROS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() * 1_000_000;

    private final CopyIn copy;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
    private long skipped;

    BinaryRows(CopyIn copy) {
        this.copy = copy;
    }

    /** Writes all bars and ends the copy; bars without a price are left out. */
    void write(FlowBars bars) throws SQLException {
        buffer.put(SIGNATURE).putInt(0).putInt(0);
        for (int i = 0; i < bars.bars().size(); i++) {
            Bar bar = bars.bars().bar(i);
            if (hasPrices(bar)) {
                row(bar, bars.flow(), i);
            } else {
                skipped++;
            }
        }
        buffer.putShort((short) -1);
        flush();
        copy.endCopy();
    }

    /** Bars that were left out. */
    long skipped() {
        return skipped;
    }

    private void row(Bar bar, BarFlow flow, int index) throws SQLException {
        if (buffer.remaining() < ROW + 2) {
            flush();
        }
        buffer.putShort(FIELDS);
        number(Math.floorDiv(bar.time(), 1_000) - EPOCH_MICROS);
        value(bar.open());
        value(bar.high());
        value(bar.low());
        value(bar.close());
        value(bar.volume());
        long trades = flow.trades(index);
        if (trades == BarFlow.UNKNOWN) {
            buffer.putInt(-1);
        } else {
            number(trades);
        }
        valueOrNull(flow.vwap(index));
        valueOrNull(flow.buyVolume(index));
    }

    private void valueOrNull(double value) {
        if (Double.isNaN(value)) {
            buffer.putInt(-1);
        } else {
            value(value);
        }
    }

    private void value(double value) {
        buffer.putInt(8).putDouble(value);
    }

    private void number(long value) {
        buffer.putInt(8).putLong(value);
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private static boolean hasPrices(Bar bar) {
        return !Double.isNaN(bar.open() + bar.high() + bar.low() + bar.close() + bar.volume());
    }
}
