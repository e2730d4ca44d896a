package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real files, read a second time in the plainest way there is. */
class RealDataTest {

    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({
        "btc-perp_1m_2022-01.csv.gz, BTC-PERP.BITMEX, 1m, UTC, 45031",
        "6EH4_1m_2024-01.csv.gz, 6EH4.CME, 1m, UTC, 29996",
        "usdjpy_m1_bid_2013.csv.gz, USDJPY.FX, 1m, UTC, 28761",
        "SPY_1m_2013-10-04_11.csv.gz, SPY.ARCA, 1m, America/New_York, 4839",
        "AAPL_1m_2014-06-05_09.csv.gz, AAPL.NASDAQ, 1m, America/New_York, 2303",
        "SPY_1h_1998-2021.csv.gz, SPY.ARCA, 1h, America/New_York, 40832",
        "SPY_1d_1998-2021.csv.gz, SPY.ARCA, 1d, America/New_York, 5849",
        "AAPL_1d_1998-2021.csv.gz, AAPL.NASDAQ, 1d, America/New_York, 5849"
    })
    void aRealFileGoesInAndComesOutValueForValue(
            String name, String instrument, String period, String zone, int count)
            throws Exception {
        Path file = shared(name);
        InstrumentId id = InstrumentId.parse(instrument);
        CsvOptions options = CsvOptions.detect().withInstrument(id).withZone(ZoneId.of(zone));
        BarSeries expected = readPlainly(file, id, BarPeriod.parse(period), ZoneId.of(zone));
        assertEquals(count, expected.size());

        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            assertEquals(
                    "%,d bars of %s %s added.".formatted(count, instrument, period),
                    new CsvImport(lake).run(file, options, ImportProgress.NONE).sentence());
            assertEquals(
                    "Nothing changed: all %,d bars of %s %s were there already."
                            .formatted(count, instrument, period),
                    new CsvImport(lake).run(file, options, ImportProgress.NONE).sentence());
        }
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            assertTrue(SameBits.of(expected, lake.load(id, BarPeriod.parse(period))));
        }
    }

    @Test
    void aFileOfTradesIsRefused() {
        Path file = shared("SPY_ticks_2013-10-07.csv.gz");

        assertEquals(
                "SPY_ticks_2013-10-07.csv.gz, line 1: there is no column for open, high, low,"
                        + " close; the columns are timestamp, price, size. Nothing was imported.",
                assertThrows(LakeException.class, () -> CsvReader.parse(file, CsvOptions.detect()))
                        .getMessage());
    }

    private static Path shared(String name) {
        Path file =
                Path.of(System.getProperty("alchemist.shared", "")).resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the real market data is not here: " + file);
        return file;
    }

    private static BarSeries readPlainly(Path file, InstrumentId id, BarPeriod period, ZoneId zone)
            throws IOException {
        BarSeriesBuilder builder = new BarSeriesBuilder(100);
        for (String line : lines(file)) {
            String[] cells = line.split(",", -1);
            builder.add(
                    new Bar(
                            time(cells[0], zone).toEpochSecond() * 1_000_000_000L,
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4]),
                            cells.length > 5 ? Double.parseDouble(cells[5]) : 0));
        }
        return builder.build(id, period);
    }

    private static ZonedDateTime time(String text, ZoneId zone) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(zone)
                : LocalDateTime.parse(text.substring(0, 19).replace(' ', 'T')).atZone(zone);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }
}
