package alchemist.datalake.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives as exchanges make them. */
final class TestArchives {

    static final String KLINE_HEADER =
            "open_time,open,high,low,close,volume,close_time,quote_volume,count,"
                    + "taker_buy_volume,taker_buy_quote_volume,ignore\n";

    private TestArchives() {}

    static byte[] zip(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            // The same text gives the same bytes, whenever it is packed.
            entry.setTimeLocal(LocalDateTime.parse("2024-03-06T00:00:00"));
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A day of klines every minute, without a header.
     *
     * @param unit how many of the file's time units a millisecond has: 1, or 1,000
     */
    static String klines(LocalDate day, int count, long unit) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            long open = (millis(day) + i * 60_000L) * unit;
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%d,%.2f,%.2f,%.2f,%.2f,%.3f,%d,%.3f,%d,%.3f,%.3f,0%n",
                            open,
                            100 + i * 0.01,
                            100.5 + i * 0.01,
                            99.5 + i * 0.01,
                            100.2 + i * 0.01,
                            2.0,
                            open + 60_000 * unit - 1,
                            200.5,
                            7,
                            0.5,
                            50.1));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** The same as the REST service answers it. */
    static String klinesJson(LocalDate day, int count) {
        StringBuilder text = new StringBuilder("[");
        for (String line : klines(day, count, 1).split("\n")) {
            String[] fields = line.split(",");
            text.append(text.length() > 1 ? "," : "").append('[');
            for (int i = 0; i < fields.length; i++) {
                boolean number = i == 0 || i == 6 || i == 8;
                text.append(i > 0 ? "," : "").append(number ? fields[i] : '"' + fields[i] + '"');
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
