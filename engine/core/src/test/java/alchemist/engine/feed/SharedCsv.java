package alchemist.engine.feed;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the reference data beside the checkout; a test that needs it is skipped where it is absent.
 */
public final class SharedCsv {

    static final InstrumentId INSTRUMENT = InstrumentId.parse("SPY.ARCA");

    private SharedCsv() {}

    public static Path file(String name) {
        Path file = Path.of(System.getProperty("alchemist.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(file), () -> "reference data is absent: " + file);
        return file;
    }

    /** The cells of every line after the header. */
    public static List<String[]> rows(String name) throws IOException {
        try (BufferedReader reader = reader(file(name))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    /** Bars of a file with the columns time, open, high, low, close, volume. */
    static BarSeries bars(String name, ZoneId zone, BarPeriod period) throws IOException {
        BarSeriesBuilder builder = new BarSeriesBuilder(1000);
        for (String[] row : rows(name)) {
            builder.add(
                    new Bar(
                            nanos(row[0], zone),
                            Double.parseDouble(row[1]),
                            Double.parseDouble(row[2]),
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            Double.parseDouble(row[5])));
        }
        return builder.build(INSTRUMENT, period);
    }

    static long nanos(String stamp, ZoneId zone) {
        LocalDateTime civil =
                stamp.length() == 10
                        ? LocalDate.parse(stamp).atStartOfDay()
                        : LocalDateTime.parse(stamp.replace(' ', 'T'));
        ZonedDateTime time = civil.atZone(zone);
        return time.toEpochSecond() * 1_000_000_000L + time.getNano();
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
