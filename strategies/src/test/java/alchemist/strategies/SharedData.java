package alchemist.strategies;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;

/**
 * Reads the reference data beside the checkout; a test that needs it is skipped where it is absent.
 */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        Path file = Path.of(System.getProperty("alchemist.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(file), () -> "reference data is absent: " + file);
        return file;
    }

    /** Bars of a CSV with a header and the columns time, open, high, low, close, volume. */
    public static BarSeries csv(String name, InstrumentId instrument, BarPeriod period)
            throws IOException {
        BarSeriesBuilder builder = new BarSeriesBuilder(1000);
        try (BufferedReader reader = reader(file(name))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                builder.add(
                        new Bar(
                                nanos(cells[0]),
                                Double.parseDouble(cells[1]),
                                Double.parseDouble(cells[2]),
                                Double.parseDouble(cells[3]),
                                Double.parseDouble(cells[4]),
                                Double.parseDouble(cells[5])));
            }
        }
        return builder.build(instrument, period);
    }

    /** The benchmark file: little-endian n, then six columns of n values. */
    public static BarSeries bench(String name, InstrumentId instrument) throws IOException {
        ByteBuffer in =
                ByteBuffer.wrap(Files.readAllBytes(file(name))).order(ByteOrder.LITTLE_ENDIAN);
        int n = Math.toIntExact(in.getLong());
        long[] time = new long[n];
        for (int i = 0; i < n; i++) {
            time[i] = in.getLong() * 1_000_000_000L;
        }
        double[][] columns = new double[5][n];
        for (double[] column : columns) {
            in.asDoubleBuffer().get(column);
            in.position(in.position() + n * Double.BYTES);
        }
        return BarSeries.of(instrument, BarPeriod.ONE_MINUTE, time, columns);
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static long nanos(String stamp) {
        LocalDateTime time =
                stamp.length() == 10
                        ? LocalDate.parse(stamp).atStartOfDay()
                        : LocalDateTime.parse(stamp.replace(' ', 'T'));
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L;
    }
}
