package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.text.StampStyle;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Every accepted shape says the same two bars. */
class CsvFormatsTest {

    private static final CsvOptions UTC = CsvOptions.detect().withZone(ZoneOffset.UTC);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-02 09:30:00            | 2024-01-02 09:31:00",
                "2024-01-02 09:30               | 2024-01-02 09:31",
                "2024-01-02T09:30:00            | 2024-01-02T09:31:00",
                "2024-01-02T09:30:00Z           | 2024-01-02T09:31:00Z",
                "2024-01-02T09:30:00.000Z       | 2024-01-02T09:31:00.000Z",
                "2024-01-02T04:30:00-05:00      | 2024-01-02T04:31:00-05:00",
                "2024-01-02 11:30:00+0200       | 2024-01-02 11:31:00+0200",
                "2024-01-02 11:30:00 +02        | 2024-01-02 11:31:00 +02",
                "2024-01-02 09:30:00.000000     | 2024-01-02 09:31:00.000000",
                "2024-01-02 09:30:00+00:00      | 2024-01-02 09:31:00+00:00",
                "2024-01-02 09:30:00 UTC        | 2024-01-02 09:31:00 UTC",
                "02.01.2024 10:30:00 GMT+0100   | 02.01.2024 10:31:00 GMT+0100",
                "2024/01/02 09:30:00            | 2024/01/02 09:31:00",
                "2024.01.02 09:30               | 2024.01.02 09:31",
                "2024-1-2 9:30                  | 2024-1-2 9:31",
                "20240102 09:30:00              | 20240102 09:31:00",
                "20240102 093000                | 20240102 093100",
                "20240102093000                 | 20240102093100",
                "202401020930                   | 202401020931",
                "20240102T093000Z               | 20240102T093100Z",
                "01/02/2024 09:30               | 01/02/2024 09:31",
                "1/2/2024 9:30                  | 1/2/2024 9:31",
                "02.01.2024 09:30:00            | 02.01.2024 09:31:00",
                "1704187800                     | 1704187860",
                "1704187800.000                 | 1704187860.000",
                "1704187800000                  | 1704187860000",
                "1704187800000000               | 1704187860000000",
                "1704187800000000000            | 1704187860000000000",
            })
    void timesOfManyStylesAreTheSameInstants(String first, String second) throws Exception {
        String text =
                CsvFiles.HEADER + first + ",10,11,9,10.5,100\n" + second + ",10.5,12,10,11,200\n";

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", ", ", " ; "})
    void separatorsAreDetected(String separator) throws Exception {
        String text =
                """
                timestamp,open,high,low,close,volume
                2024-01-02 09:30:00,10,11,9,10.5,100
                2024-01-02 09:31:00,10.5,12,10,11,200
                """
                        .replace(",", separator);

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), UTC));
    }

    @Test
    void blanksSeparateWhereNothingElseDoes() throws Exception {
        String text = "20240102 0930 10 11 9 10.5 100\n20240102 0931 10.5 12 10 11 200\n";
        CsvOptions options =
                UTC.withColumns(List.of("date", "time", "open", "high", "low", "close", "volume"));

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.txt", text), options));
    }

    @Test
    void aFileWithoutHeaderIsReadByPosition() throws Exception {
        String text = "2024-01-02 09:30:00,10,11,9,10.5,100\n2024-01-02 09:31:00,10.5,12,10,11,200";

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), UTC));
    }

    @Test
    void dateAndTimeMayBeTwoColumns() throws Exception {
        String rows = "2024.01.02,09:30,10,11,9,10.5,100\n2024.01.02,09:31,10.5,12,10,11,200\n";
        String header = "<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<TICKVOL>\n";

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "a.csv", header + rows), UTC));
        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "b.csv", rows), UTC));
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndOthersIgnoredWithANote() throws Exception {
        String text =
                """
                Volume,Close,Adj Close,Low,High,Open,Date
                100,10.5,1,9,11,10,2024-01-02 09:30:00
                200,11,1,10,12,10.5,2024-01-02 09:31:00
                """;
        Path file = CsvFiles.text(folder, "spy.csv", text);

        assertTwoBars(CsvReader.parse(file, UTC));
        assertEquals(
                List.of("Columns that are not used: Adj Close."),
                CsvReader.preview(file, UTC).notes());
    }

    @Test
    void aColumnWithoutNameInFrontIsTheTime() throws Exception {
        String text =
                """
                ,open,high,low,close,volume
                2024-01-02 09:30:00,10,11,9,10.5,100
                2024-01-02 09:31:00,10.5,12,10,11,200
                """;

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), UTC));
    }

    @Test
    void columnsCanBeNamedByHand() throws Exception {
        String text =
                "a,b,c,d,e,f,g\nX,10.5,100,9,11,10,1704187800\nX,11,200,10,12,10.5,1704187860\n";
        CsvOptions options =
                CsvOptions.detect()
                        .withColumns(
                                List.of("-", "close", "volume", "low", "high", "open", "time"));

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), options));
    }

    @Test
    void volumeMayBeMissing() throws Exception {
        String text = "timestamp,open,high,low,close\n2024-01-02 09:30:00,10,11,9,10.5\n";
        Path file = CsvFiles.text(folder, "spy.csv", text);
        CsvOptions options = UTC.withPeriod(BarPeriod.ONE_MINUTE);

        assertEquals(0, CsvReader.parse(file, options).volumes()[0]);
        assertEquals(
                List.of("There is no volume; it will be 0."),
                CsvReader.preview(file, options).notes());
    }

    @Test
    void quotesByteOrderMarkBlankLinesAndWindowsLineEndsDoNotMatter() throws Exception {
        String text =
                """
                \uFEFF"timestamp","open","high","low","close","volume"

                "2024-01-02 09:30:00","10","11","9","10.5","100"

                 "2024-01-02 09:31:00" , 10.5 ,12,10,11,200

                """
                        .replace("\n", "\r\n");

        assertTwoBars(CsvReader.parse(CsvFiles.text(folder, "spy.csv", text), UTC));
    }

    @Test
    void gzipAndZipAreReadWhateverTheyAreCalled() throws Exception {
        String text = CsvFiles.HEADER + CsvFiles.rows(3);
        Path plain = CsvFiles.text(folder, "SPY.csv", text);
        Path gz = Files.write(folder.resolve("SPY.gz.csv"), CsvFiles.gzip(text));
        Path zip =
                Files.write(
                        folder.resolve("SPY"),
                        CsvFiles.zip("readme.md", "hello", "__MACOSX/._a", "x", "in/a.csv", text));

        assertEquals("plain", CsvReader.preview(plain, UTC).format().container());
        assertEquals("gz", CsvReader.preview(gz, UTC).format().container());
        assertEquals("zip: in/a.csv", CsvReader.preview(zip, UTC).format().container());
        assertEquals(3, CsvReader.parse(gz, UTC).size());
        assertEquals(3, CsvReader.parse(zip, UTC).size());
    }

    @Test
    void aGzipOfSeveralPartsIsReadToItsEnd() throws Exception {
        byte[] first = CsvFiles.gzip(CsvFiles.HEADER + CsvFiles.rows(2));
        byte[] second = CsvFiles.gzip("2024-01-02 09:40:00,1,1,1,1,1\n");
        Path file = folder.resolve("spy.csv.gz");
        Files.write(file, first);
        Files.write(file, second, StandardOpenOption.APPEND);

        assertEquals(3, CsvReader.parse(file, UTC).size());
    }

    @Test
    void aHeaderThatEndsInUtcNamesTheZone() throws Exception {
        String text =
                """
                timestamp_utc,open,high,low,close,volume
                2024-01-02 09:30:00,10,11,9,10.5,100
                2024-01-02 09:31:00,10.5,12,10,11,200
                """;
        Path file = CsvFiles.text(folder, "spy.csv", text);

        assertTwoBars(CsvReader.parse(file, CsvOptions.detect()));
        assertFalse(CsvReader.preview(file, CsvOptions.detect()).needsZone());
        assertEquals(
                List.of("The times say their zone themselves; the one given is not used."),
                CsvReader.preview(file, CsvOptions.detect().withZone(ZoneId.of("Asia/Tokyo")))
                        .notes());
    }

    @ParameterizedTest
    @CsvSource({
        "SPY_1m_2013-10-04_11.csv.gz, SPY.FILE",
        "btc-perp_1m_2022-01.csv.gz, BTC-PERP.FILE",
        "usdjpy_m1_bid_2013.csv, USDJPY.FILE",
        "AAPL.csv, AAPL.FILE",
        "minute.csv, MINUTE.FILE",
        "EURUSD 2020 (1).txt, EURUSD.FILE",
        "äöü.csv, DATA.FILE"
    })
    void theInstrumentIsGuessedFromTheFilesName(String name, String instrument) throws Exception {
        Path file = CsvFiles.text(folder, name, CsvFiles.HEADER + CsvFiles.rows(2));

        assertEquals(instrument, CsvReader.parse(file, UTC).instrument().toString());
    }

    @Test
    void aPreviewShowsTheFirstRowsAndWhatWasDetected() throws Exception {
        Path file = CsvFiles.text(folder, "SPY_1m.csv", CsvFiles.HEADER + CsvFiles.rows(80));

        CsvPreview preview = CsvReader.preview(file, CsvOptions.detect());

        assertEquals(50, preview.rows().size());
        assertEquals(InstrumentId.parse("SPY.FILE"), preview.instrument());
        assertEquals(Optional.of(BarPeriod.ONE_MINUTE), preview.period());
        assertTrue(preview.needsZone());
        assertEquals("comma", preview.format().separatorName());
        assertEquals(StampStyle.YEAR_FIRST, preview.format().stamps());
        assertTrue(preview.format().header());
        assertEquals(List.of(), preview.problems());
        assertEquals(
                new Bar(time("2024-01-02T09:30:00Z"), 10, 10.2, 9.9, 10.1, 100),
                preview.rows().getFirst());
    }

    @Test
    void aPreviewListsProblemsWithTheirLines() throws Exception {
        String text =
                CsvFiles.HEADER
                        + CsvFiles.rows(2)
                        + "2024-01-02 10:00:00,abc,1,1,1,1\n2024-01-02 10:01:00,1,1\n";
        CsvPreview preview = CsvReader.preview(CsvFiles.text(folder, "a.csv", text), UTC);

        assertEquals(
                List.of(
                        "line 4: 'abc' is not a price (column open)",
                        "line 5: 3 columns instead of 6"),
                preview.problems().stream().map(CsvProblem::toString).toList());
    }

    @Test
    void aPeriodThatDoesNotFitIsNoted() throws Exception {
        Path file = CsvFiles.text(folder, "a.csv", CsvFiles.HEADER + CsvFiles.rows(5));

        assertEquals(
                List.of("Most bars are 1m apart, not 1h."),
                CsvReader.preview(file, UTC.withPeriod(BarPeriod.ONE_HOUR)).notes());
    }

    @Test
    void futuresMayTradeAtZeroAndBelow() throws Exception {
        String text = CsvFiles.HEADER + "2020-04-20 14:00:00,-1,0,-37.63,-37.63,100\n";
        Path file = CsvFiles.text(folder, "cl.csv", text);
        CsvOptions options =
                UTC.withPeriod(BarPeriod.ONE_MINUTE)
                        .withInstrument(InstrumentId.parse("CLK0.NYMEX"));

        assertEquals(-37.63, CsvReader.parse(file, options).close(0));
        assertEquals(
                List.of("There are prices of zero or below."),
                CsvReader.preview(file, options).notes());
    }

    private static void assertTwoBars(BarSeries bars) {
        assertEquals(2, bars.size());
        assertEquals(new Bar(time("2024-01-02T09:30:00Z"), 10, 11, 9, 10.5, 100), bars.bar(0));
        assertEquals(new Bar(time("2024-01-02T09:31:00Z"), 10.5, 12, 10, 11, 200), bars.bar(1));
        assertEquals(BarPeriod.ONE_MINUTE, bars.period());
    }

    private static long time(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000_000L;
    }
}
